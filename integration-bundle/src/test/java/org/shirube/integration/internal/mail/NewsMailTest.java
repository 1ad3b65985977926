// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.Mails;
import org.shirube.platform.testing.Configurations;
import org.shirube.platform.testing.MutableClock;

@DisplayName("F58: what modules tell reaches a mail server")
class NewsMailTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Tray tray = new Tray();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    /** Mails that wait, and what became of them. */
    private static final class Tray implements Mails {

        private final Deque<Mail> waiting = new ArrayDeque<>();
        private final List<String> became = new CopyOnWriteArrayList<>();

        private synchronized void put(String address, String subject, Locale locale) {
            Mail.Letter letter = new Mail.Letter(
                    address, "山田 葵", locale, subject, List.of("一つめ。", "二つめ。"), "mentoring", "mentoring/profile");
            waiting.add(new Mail(new UUID(7, waiting.size() + 1), letter));
        }

        @Override
        public synchronized Optional<Mail> take(Actor system) {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void sent(Actor system, UUID mail) {
            became.add("sent " + mail.getLeastSignificantBits());
        }

        @Override
        public void refused(Actor system, UUID mail) {
            became.add("refused " + mail.getLeastSignificantBits());
        }

        @Override
        public void later(Actor system, UUID mail) {
            became.add("later " + mail.getLeastSignificantBits());
        }

        @Override
        public void due(Actor system) {
            assertThat(system.id()).isEqualTo(Actor.SYSTEM_ID);
        }

        @Override
        public int sweep(Actor system, Duration keep) {
            return 0;
        }

        @Override
        public void note(Actor system, LedgerEntry entry) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        server.stop();
    }

    private void open(int port) throws Exception {
        MailConfig config = Configurations.of(
                MailConfig.class,
                Map.of(
                        "host",
                        "127.0.0.1",
                        "port",
                        port,
                        "security",
                        "none",
                        "from",
                        "Shirube <shirube@example.jp>",
                        "publicAddress",
                        "https://shirube.example.jp/",
                        "lookSeconds",
                        1));
        camel.addRoutes(new SmtpRoute(config));
        camel.addRoutes(new NewsMailRoute(tray, MutableClock.at("2026-11-20T15:00:00Z"), config));
        camel.start();
    }

    @Test
    @DisplayName(
            "it greets, says what the module wrote, and leads there and to where mails are stopped, in both languages")
    void arrives() throws Exception {
        tray.put("aoi@example.jp", "健 さんとペアになりました", Locale.JAPANESE);
        tray.put("mei@example.jp", "You are a pair", Locale.ENGLISH);
        open(server.getSmtp().getPort());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(server.getReceivedMessages()).hasSize(2));
        List<Received> mails =
                Arrays.stream(server.getReceivedMessages()).map(Received::new).toList();
        assertThat(mails.get(0).to()).isEqualTo("aoi@example.jp");
        assertThat(mails.get(0).subject()).isEqualTo("健 さんとペアになりました");
        assertThat(mails.get(0).text())
                .isEqualToNormalizingNewlines(
                        """
                        山田 葵 さん

                        一つめ。

                        二つめ。

                        くわしくはこちら：https://shirube.example.jp/mentoring

                        --\040
                        書かれたことは、メールには載りません。
                        メールを受け取るかどうかは、いつでも変えられます：https://shirube.example.jp/mentoring/profile
                        """);
        assertThat(mails.get(0).header("Message-ID")).contains(new UUID(7, 1).toString());
        assertThat(mails.get(0).header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mails.get(1).text()).startsWith("Hello 山田 葵,").contains("See more: https://");
        await().atMost(SOON).untilAsserted(() -> assertThat(tray.became).containsExactly("sent 1", "sent 2"));
    }

    @Test
    @DisplayName("an address that is none holds up nobody; where the server does not answer it is tried again later")
    void notTaken() throws Exception {
        tray.put("nobody at all", "a", Locale.JAPANESE);
        tray.put("aoi@example.jp", "b", Locale.JAPANESE);
        int port = server.getSmtp().getPort();
        open(port);
        await().atMost(SOON).untilAsserted(() -> assertThat(tray.became).containsExactly("refused 1", "sent 2"));
        server.stop();
        tray.put("aoi@example.jp", "c", Locale.JAPANESE);
        await().atMost(SOON).untilAsserted(() -> assertThat(tray.became).last().isEqualTo("later 1"));
    }
}
