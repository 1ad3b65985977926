// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.platform.testing.Configurations;

@DisplayName("a mail goes only the way the operator wanted")
class MailSecurityTest {

    private static MailAccount account(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "host", "smtp.example.jp",
                "from", "Shirube <shirube@example.jp>",
                "publicAddress", "https://shirube.example.jp/"));
        all.putAll(values);
        return new MailAccount(Configurations.of(MailConfig.class, all));
    }

    @ParameterizedTest(name = "security = {0} and a server that speaks {1}")
    @CsvSource({"starttls, smtp", "tls, smtps", "tls, smtp"})
    @DisplayName("nothing is said where the server offers no encryption, or a certificate that nobody vouches for")
    void givesUp(String security, String protocol) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        try (Office office = new Office("ken@example.jp")) {
            int port = protocol.equals("smtps")
                    ? server.getSmtps().getPort()
                    : server.getSmtp().getPort();
            office.plan("2026-11-25T01:00:00Z");
            office.handOn();
            office.open(port, security);
            // The server complains loudly about who hangs up on its certificate.
            await().dontCatchUncaughtExceptions()
                    .during(Duration.ofMillis(2_500))
                    .atMost(Duration.ofSeconds(15))
                    .untilAsserted(
                            () -> assertThat(server.getReceivedMessages()).isEmpty());
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("encryption is asked for unless the operator says otherwise, and the password stays what it is")
    void endpoint() {
        assertThat(account(Map.of()).endpoint())
                .startsWith("smtp://smtp.example.jp:587?")
                .contains("mail.smtp.starttls.required=true")
                .doesNotContain("username");
        assertThat(account(Map.of("security", "tls", "port", 465, "user", "u", "password", "p&q=%+r"))
                        .endpoint())
                .startsWith("smtps://smtp.example.jp:465?")
                .contains("username=RAW(u)&password=RAW(p&q=%+r)");
        assertThat(account(Map.of()).link("talks/calendar")).isEqualTo("https://shirube.example.jp/talks/calendar");
    }

    @ParameterizedTest
    @CsvSource({
        "from, nobody",
        "publicAddress, shirube.example.jp",
        "publicAddress, ftp://shirube.example.jp",
        "host, ''",
        "security, ssl"
    })
    @DisplayName("a mistake in the configuration is said in a sentence when it is read")
    void mistakes(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(Map.of(name, value)))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "agendaHours, -1",
        "agendaHours, 169",
        "reminderHours, 169",
        "lookSeconds, 0",
        "keepDays, 0",
        "keepDays, 3651"
    })
    @DisplayName("so is a number out of its range")
    void numbers(String name, int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(Map.of(name, value)))
                .withMessageContaining(name);
    }
}
