// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the session's cookie its {@code SameSite} and, over https, its {@code Secure}: the whiteboard has no setting for
 * the first, and the container writes the cookie at the moment a session begins or changes its id.
 */
class SameSiteSession extends HttpServletRequestWrapper {

    private static final String HEADER = "Set-Cookie";

    private final HttpServletResponse response;

    SameSiteSession(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public HttpSession getSession() {
        HttpSession session = super.getSession();
        mend();
        return session;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        HttpSession session = super.getSession(create);
        mend();
        return session;
    }

    @Override
    public String changeSessionId() {
        String id = super.changeSessionId();
        mend();
        return id;
    }

    private void mend() {
        List<String> cookies = List.copyOf(response.getHeaders(HEADER));
        if (cookies.stream().noneMatch(SameSiteSession::lacks) || response.isCommitted()) {
            return;
        }
        response.setHeader(HEADER, null);
        cookies.forEach(cookie -> response.addHeader(HEADER, lacks(cookie) ? complete(cookie) : cookie));
    }

    private static boolean lacks(String cookie) {
        return cookie.startsWith("JSESSIONID=") && !cookie.contains("SameSite=");
    }

    private String complete(String cookie) {
        String secure = isSecure() && !cookie.contains("; Secure") ? "; Secure" : "";
        return cookie + "; SameSite=Lax" + secure;
    }
}
