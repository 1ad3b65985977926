// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.shirube.integration.internal.mail.Office.AOI;
import static org.shirube.integration.internal.mail.Office.KEN;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Theme;
import org.shirube.people.api.EmployeeId;

@DisplayName("F94: mails of talks reach a mail server")
class TalkMailTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PLANTED = "青い鳥の秘密";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Office office = new Office("ken@example.jp");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        office.close();
        server.stop();
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    /** The next mails, in no order, out of the way of those after them. */
    private List<Received> received(int count) throws FolderException {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(server.getReceivedMessages()).hasSize(count));
        List<Received> mails =
                Arrays.stream(server.getReceivedMessages()).map(Received::new).toList();
        server.purgeEmailFromAllMailboxes();
        return mails;
    }

    /** Two looks find nothing more to send. */
    private void nothingMore() {
        await().during(Duration.ofMillis(2_500))
                .atMost(SOON)
                .untilAsserted(() -> assertThat(server.getReceivedMessages()).isEmpty());
    }

    @Test
    @DisplayName("an invitation, a change and a cancellation name the same event with a growing SEQUENCE, to both")
    void dates() throws Exception {
        office.open(port());
        Meeting meeting = office.plan("2026-11-25T01:00:00Z");
        office.handOn();
        List<Received> first = received(2);
        assertThat(first)
                .extracting(Received::to, Received::method, Received::uid, Received::sequence, Received::startsInTokyo)
                .containsExactlyInAnyOrder(
                        tuple("aoi@example.jp", "REQUEST", meeting.id().toString(), 0, "2026-11-25T10:00"),
                        tuple("ken@example.jp", "REQUEST", meeting.id().toString(), 0, "2026-11-25T10:00"));
        office.meetings.move(KEN, meeting.id(), Office.at("2026-11-26T02:00:00Z"));
        office.handOn();
        assertThat(received(2))
                .extracting(Received::method, Received::uid, Received::sequence, Received::startsInTokyo)
                .containsOnly(tuple("REQUEST", meeting.id().toString(), 1, "2026-11-26T11:00"));
        office.meetings.cancel(AOI, meeting.id(), PLANTED);
        office.handOn();
        List<Received> last = received(2);
        assertThat(last)
                .extracting(Received::method, Received::uid, Received::sequence, Received::status)
                .containsOnly(tuple("CANCEL", meeting.id().toString(), 2, "CANCELLED"));
        assertThat(last).allMatch(mail -> mail.contentType().contains("method=CANCEL"));
        nothingMore();
    }

    @Test
    @DisplayName("an invitation says who, when and where, in words and as a calendar that another library reads")
    void invitation() throws Exception {
        office.open(port());
        office.plan("2026-11-25T01:00:00Z");
        office.handOn();
        Received mail = received(2).stream()
                .filter(one -> one.to().equals("aoi@example.jp"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).isEqualTo("1on1のご案内：11月25日（水）10:00 佐藤 健 さん");
        assertThat(mail.text())
                .contains("山田 葵 さん", "佐藤 健 さんとの1on1", "11月25日（水）10:00–10:45（JST）", "https://meet.example/r?a=1,2;b")
                .contains("https://shirube.example.jp/talks/talk/" + mail.uid())
                .contains("https://shirube.example.jp/talks/calendar");
        assertThat(mail.event("SUMMARY")).isEqualTo("1on1：佐藤 健 さん");
        assertThat(mail.event("LOCATION")).isEqualTo("https://meet.example/r?a=1,2;b");
        assertThat(mail.event("URL")).isEqualTo("https://meet.example/r?a=1,2;b");
        assertThat(mail.event("ORGANIZER")).isEqualTo("mailto:shirube@example.jp");
        assertThat(mail.attendees()).containsExactly("mailto:aoi@example.jp", "mailto:ken@example.jp");
        assertThat(mail.from()).isEqualTo("Shirube <shirube@example.jp>");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    @DisplayName(
            "a mail server that is down holds nothing up and loses nothing: what waited leaves once when it is back")
    void serverDown() throws Exception {
        int port = port();
        server.stop();
        office.open(port);
        Meeting meeting = office.plan("2026-11-25T01:00:00Z");
        office.handOn();
        await().during(Duration.ofMillis(1_500)).atMost(SOON).until(() -> true);
        office.meetings.move(KEN, meeting.id(), Office.at("2026-11-26T02:00:00Z"));
        office.handOn();
        office.shut();
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            office.later(Duration.ofMinutes(11));
            office.open(port);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(again.getReceivedMessages()).hasSize(2));
            assertThat(Arrays.stream(again.getReceivedMessages()).map(Received::new))
                    .extracting(Received::sequence)
                    .containsOnly(1);
            office.later(Duration.ofHours(1));
            await().during(Duration.ofMillis(2_500))
                    .atMost(SOON)
                    .untilAsserted(() -> assertThat(again.getReceivedMessages()).hasSize(2));
        } finally {
            again.stop();
        }
    }

    @Test
    @DisplayName("an address that is refused, or is none, blocks nobody else and is not tried again")
    void refused() throws Exception {
        try (PickyServer picky = new PickyServer(port(), "ken@example.jp")) {
            office.open(picky.port());
            office.plan("2026-11-25T01:00:00Z");
            office.plan("2026-11-26T01:00:00Z");
            office.handOn();
            assertThat(received(2)).extracting(Received::to).containsOnly("aoi@example.jp");
            office.later(Duration.ofHours(1));
            nothingMore();
        }
        office.close();
        office = new Office("ken at example");
        office.open(port());
        office.plan("2026-11-25T01:00:00Z");
        office.handOn();
        assertThat(received(1)).extracting(Received::to).containsOnly("aoi@example.jp");
        nothingMore();
    }

    @Test
    @DisplayName("who muted invitations gets none; the other one does")
    void muted() throws Exception {
        office.calendar.choose(KEN, new MailChoice(false, true, true, null));
        office.open(port());
        office.plan("2026-11-25T01:00:00Z");
        office.handOn();
        assertThat(received(1)).extracting(Received::to).containsExactly("aoi@example.jp");
        nothingMore();
    }

    @Test
    @DisplayName(
            "F94: the agenda leaves once, also where the process starts anew, with its timed parts and no word of a theme")
    void agenda() throws Exception {
        Meeting meeting = office.plan("2026-11-25T01:00:00Z");
        office.meetings.setThemes(
                AOI, meeting.id(), List.of(new Theme("career", PLANTED, null, new EmployeeId(AOI.employee()))));
        office.later(
                Duration.between(office.clock.instant(), meeting.appointment().starts())
                        .minusHours(24));
        office.open(port());
        List<Received> mails = received(2);
        assertThat(mails)
                .extracting(Received::subject)
                .containsExactlyInAnyOrder("1on1の進め方：11月25日（水）10:00 佐藤 健 さん", "1on1の進め方：11月25日（水）10:00 山田 葵 さん");
        assertThat(mails.get(0).text())
                .contains("10:00–10:05　いまの調子（5分）", "10:05–10:20　キャリアの現在地（15分）", "10:20–10:35　次の挑戦（15分）")
                .contains("10:35–10:42　フィードバック（7分）", "10:42–10:45　次の一歩（3分）", "テーマ：決まっています。");
        office.shut();
        office.open(port());
        nothingMore();
        office.later(Duration.ofHours(23));
        assertThat(received(2)).allMatch(mail -> mail.subject().startsWith("まもなく1on1です"));
        nothingMore();
    }

    @Test
    @DisplayName("no mail says a word of a theme, a wish or a reason")
    void nothingOfTheTalk() throws Exception {
        office.open(port());
        Meeting meeting = office.plan("2026-11-21T14:00:00Z");
        office.meetings.setThemes(
                AOI, meeting.id(), List.of(new Theme("career", PLANTED, null, new EmployeeId(AOI.employee()))));
        office.handOn();
        saysNothing(received(4));
        office.meetings.move(KEN, meeting.id(), Office.at("2026-11-22T10:00:00Z"));
        office.handOn();
        saysNothing(received(2));
        office.meetings.cancel(AOI, meeting.id(), PLANTED);
        office.handOn();
        saysNothing(received(2));
    }

    private static void saysNothing(List<Received> mails) {
        assertThat(mails).allSatisfy(mail -> assertThat(mail.everything())
                .doesNotContain(PLANTED, "青い鳥", "career")
                .contains("1on1"));
    }
}
