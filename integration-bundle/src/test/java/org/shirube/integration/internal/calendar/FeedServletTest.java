// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Theme;
import org.shirube.integration.internal.mail.Office;
import org.shirube.people.api.EmployeeId;

@DisplayName("a subscribed calendar opens with its secret and nothing else")
class FeedServletTest {

    private static final String PLANTED = "青い鳥の秘密";

    private final Office office = new Office("ken@example.jp");
    private final FeedServlet servlet = new FeedServlet(office.invitations, office.clock);

    @AfterEach
    void close() {
        office.close();
    }

    /** What a client gets. */
    private static final class Answer {

        int status = 200;
        final Map<String, String> headers = new HashMap<>();
        final ByteArrayOutputStream body = new ByteArrayOutputStream();

        String text() {
            return body.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        }
    }

    private Answer ask(String method, @Nullable String path) throws IOException {
        return ask(servlet, method, path);
    }

    private static Answer ask(FeedServlet servlet, String method, @Nullable String path) throws IOException {
        Answer answer = new Answer();
        servlet.service(request(method, path), response(answer));
        return answer;
    }

    private static HttpServletRequest request(String method, @Nullable String path) {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getPathInfo" -> path;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static HttpServletResponse response(Answer answer) {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "setStatus" -> answer.status = (int) arguments[0];
                case "setHeader" -> answer.headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> answer.headers.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> answer.headers.put("Content-Length", arguments[0].toString());
                case "getOutputStream" -> {
                    return stream(answer.body);
                }
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private static ServletOutputStream stream(ByteArrayOutputStream body) {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}

            @Override
            public void write(int octet) {
                body.write(octet);
            }
        };
    }

    private interface Reply {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Reply reply) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> reply.to(method.getName(), arguments)));
    }

    private String path(String secret) {
        return servlet.path(secret).substring("/calendar".length());
    }

    @Test
    @DisplayName(
            "dates, partners and places of one's talks, not to be kept by anybody on the way, and no word of a theme")
    void feed() throws IOException {
        Meeting meeting = office.plan("2026-11-25T01:00:00Z");
        office.meetings.setThemes(
                Office.AOI,
                meeting.id(),
                List.of(new Theme("career", PLANTED, null, new EmployeeId(Office.AOI.employee()))));
        String secret = office.calendar.makeFeed(Office.AOI);
        Answer answer = ask("GET", path(secret));
        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.text())
                .contains("UID:" + meeting.id(), "SUMMARY:1on1：佐藤 健 さん", "DTSTART;TZID=Asia/Tokyo:20261125T100000")
                .doesNotContain(PLANTED, "career", "@example.jp");
        assertThat(answer.headers)
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("Content-Type", "text/calendar;charset=utf-8")
                .containsEntry("Content-Length", Integer.toString(answer.body.size()));
        Answer head = ask("HEAD", path(secret));
        assertThat(head.status).isEqualTo(200);
        assertThat(head.body.size()).isZero();
        assertThat(head.headers).isEqualTo(answer.headers);
    }

    @Test
    @DisplayName("an unknown, a former and a revoked address are all not there, and look the same")
    void notThere() throws IOException {
        String former = office.calendar.makeFeed(Office.AOI);
        String secret = office.calendar.makeFeed(Office.AOI);
        assertThat(ask("GET", path(secret)).status).isEqualTo(200);
        office.calendar.revokeFeed(Office.AOI);
        for (String path : List.of(
                path(former),
                path(secret),
                path("A".repeat(43)),
                path("A".repeat(42)),
                path("../../etc/passwd"),
                "/" + secret,
                "/" + secret + ".ics/",
                "/",
                "")) {
            Answer answer = ask("GET", path);
            assertThat(answer.status).as(path).isEqualTo(404);
            assertThat(answer.body.size()).isZero();
        }
        assertThat(ask("GET", null).status).isEqualTo(404);
    }

    @Test
    @DisplayName("nothing but GET and HEAD")
    void methods() throws IOException {
        String secret = office.calendar.makeFeed(Office.KEN);
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND")) {
            Answer answer = ask(method, path(secret));
            assertThat(answer.status).as(method).isEqualTo(405);
            assertThat(answer.headers).containsEntry("Allow", "GET, HEAD");
        }
    }

    @Test
    @DisplayName("where the database does not answer the client is told to come again, and no address gets into a log")
    void broken() throws IOException {
        String secret = office.calendar.makeFeed(Office.AOI);
        office.close();
        Answer answer = ask("GET", path(secret));
        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.headers).containsEntry("Retry-After", "60");
    }
}
