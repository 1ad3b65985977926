// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shirube.ui.internal.Fake;

/** A request and its answer, as the container behaves: it writes the session's cookie when a session begins. */
final class Exchange {

    static final String COOKIE = "Set-Cookie";

    final Map<String, List<String>> headers = new LinkedHashMap<>();
    boolean secure;
    boolean committed;
    String uri = "/people";
    String version;

    HttpServletRequest request() {
        return Fake.of(
                HttpServletRequest.class,
                Map.of(
                        "isSecure", any -> secure,
                        "getRequestURI", any -> uri,
                        "getContextPath", any -> "",
                        "getParameter", any -> version,
                        "getSession", any -> session(),
                        "changeSessionId", any -> cookie("JSESSIONID=two; Path=/; HttpOnly")));
    }

    HttpServletResponse response() {
        return Fake.of(
                HttpServletResponse.class,
                Map.of(
                        "isCommitted", any -> committed,
                        "getHeaders", name -> headers.getOrDefault(name[0], List.of()),
                        "setHeader", header -> set((String) header[0], (String) header[1]),
                        "addHeader", header -> add((String) header[0], (String) header[1])));
    }

    String header(String name) {
        return String.join("|", headers.getOrDefault(name, List.of()));
    }

    private HttpSession session() {
        cookie("JSESSIONID=one; Path=/; HttpOnly");
        return Fake.of(HttpSession.class, Map.of());
    }

    private String cookie(String text) {
        if (!header(COOKIE).contains(text.substring(0, text.indexOf(';')))) {
            add(COOKIE, text);
        }
        return text;
    }

    private Void set(String name, String value) {
        headers.remove(name);
        return Objects.isNull(value) ? null : add(name, value);
    }

    private Void add(String name, String value) {
        headers.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return null;
    }
}
