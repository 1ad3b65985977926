// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private final Exchange exchange = new Exchange();

    @Test
    @DisplayName("every answer tells the browser to be careful, and goes on with a careful session")
    void careful() throws IOException, ServletException {
        AtomicReference<ServletRequest> passedOn = new AtomicReference<>();
        new SecurityHeaders()
                .doFilter(exchange.request(), exchange.response(), (request, response) -> passedOn.set(request));
        assertThat(passedOn.get()).isInstanceOf(SameSiteSession.class);
        assertThat(exchange.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(exchange.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(exchange.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(exchange.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(exchange.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(exchange.header("Permissions-Policy")).contains("camera=()", "microphone=()");
    }

    @Test
    @DisplayName("only over https is the browser told to stay there")
    void https() throws IOException, ServletException {
        pass();
        assertThat(exchange.headers).doesNotContainKey("Strict-Transport-Security");
        exchange.secure = true;
        pass();
        assertThat(exchange.header("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    @DisplayName("a file is kept by the browser only where its address changes with it; a page never")
    void caching() throws IOException, ServletException {
        pass();
        exchange.uri = "/assets/frame.css";
        pass();
        assertThat(exchange.headers).doesNotContainKey("Cache-Control");
        exchange.version = "7";
        pass();
        assertThat(exchange.header("Cache-Control")).contains("immutable");
        exchange.headers.clear();
        exchange.uri = "/people";
        pass();
        assertThat(exchange.headers).doesNotContainKey("Cache-Control");
    }

    private void pass() throws IOException, ServletException {
        new SecurityHeaders().doFilter(exchange.request(), exchange.response(), (request, response) -> {});
    }
}
