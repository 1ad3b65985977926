// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SameSiteSessionTest {

    private final Exchange exchange = new Exchange();

    @Test
    @DisplayName("the session's cookie is not sent along from other sites, and other cookies stay as they are")
    void sameSite() {
        exchange.response().addHeader(Exchange.COOKIE, "shirube-theme=dark; Path=/");
        SameSiteSession request = new SameSiteSession(exchange.request(), exchange.response());
        request.getSession();
        request.getSession(true);
        assertThat(exchange.headers.get(Exchange.COOKIE))
                .containsExactly("shirube-theme=dark; Path=/", "JSESSIONID=one; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    @DisplayName("over https it is sent over https only")
    void secure() {
        exchange.secure = true;
        new SameSiteSession(exchange.request(), exchange.response()).getSession();
        assertThat(exchange.header(Exchange.COOKIE)).endsWith("; SameSite=Lax; Secure");
    }

    @Test
    @DisplayName("the cookie of the new session id after sign-in is as careful as the first")
    void rotated() {
        new SameSiteSession(exchange.request(), exchange.response()).changeSessionId();
        assertThat(exchange.header(Exchange.COOKIE)).isEqualTo("JSESSIONID=two; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    @DisplayName("an answer that is already on its way is left alone")
    void committed() {
        exchange.committed = true;
        new SameSiteSession(exchange.request(), exchange.response()).getSession();
        assertThat(exchange.header(Exchange.COOKIE)).isEqualTo("JSESSIONID=one; Path=/; HttpOnly");
    }
}
