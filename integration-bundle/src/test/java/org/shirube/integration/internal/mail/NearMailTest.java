// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.shirube.integration.internal.mail.Office.AOI;
import static org.shirube.integration.internal.mail.Office.KEN;
import static org.shirube.integration.internal.mail.Office.RIN;

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
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.Theme;
import org.shirube.people.api.EmployeeId;

@DisplayName("F94, F95: mails of talks to who sits in and who plans them for others")
class NearMailTest {

    private static final String PLANTED = "青い鳥の秘密";
    private static final EmployeeId GUEST = new EmployeeId(RIN.employee());

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Office office = new Office("ken@example.jp");

    @BeforeEach
    void start() throws Exception {
        server.start();
        office.open(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        office.close();
        server.stop();
    }

    /** The next mails; those to Rin, none of which says a word of the talk. */
    private List<Received> toRin(int all) throws FolderException {
        office.handOn();
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(server.getReceivedMessages()).hasSize(all));
        List<Received> mails = Arrays.stream(server.getReceivedMessages())
                .map(Received::new)
                .filter(mail -> mail.to().equals("rin@example.jp"))
                .toList();
        server.purgeEmailFromAllMailboxes();
        assertThat(mails).extracting(Received::everything).allSatisfy(text -> assertThat(text)
                .doesNotContain(PLANTED, "career", "テーマ"));
        return mails;
    }

    private void theme(MeetingId meeting) {
        office.meetings.setThemes(
                AOI, meeting, List.of(new Theme("career", PLANTED, null, new EmployeeId(AOI.employee()))));
    }

    @Test
    @DisplayName("a guest's event is their own: it moves with the talk, and goes when the consent does")
    void guest() throws Exception {
        Meeting meeting = office.plan("2026-11-25T01:00:00Z");
        theme(meeting.id());
        toRin(2);
        SitIn sitIn = office.sitIns.propose(AOI, meeting.id(), GUEST);
        Received invited = toRin(1).get(0);
        assertThat(invited.subject()).isEqualTo("1on1への同席のお願い：11月25日（水）10:00 山田 葵 さんと佐藤 健 さん");
        assertThat(invited.text()).contains("高橋 凛 さん", "同意", "https://shirube.example.jp/talks\r\n");
        assertThat(invited.event("SUMMARY")).isEqualTo("1on1に同席：山田 葵 さんと佐藤 健 さん");
        assertThat(invited.attendees()).containsExactly("mailto:rin@example.jp");
        assertThat(invited.event("ORGANIZER")).isEqualTo("mailto:shirube@example.jp");
        office.sitIns.accept(RIN, sitIn.id());
        office.meetings.move(KEN, meeting.id(), Office.at("2026-11-26T02:00:00Z"));
        Received moved = toRin(3).get(0);
        office.sitIns.withdraw(AOI, sitIn.id());
        Received out = toRin(1).get(0);
        assertThat(List.of(invited, moved, out))
                .extracting(Received::method, Received::uid, Received::sequence, Received::startsInTokyo)
                .containsExactly(
                        tuple("REQUEST", sitIn.id().toString(), 0, "2026-11-25T10:00"),
                        tuple("REQUEST", sitIn.id().toString(), 1, "2026-11-26T11:00"),
                        tuple("CANCEL", sitIn.id().toString(), 2, "2026-11-26T11:00"));
        assertThat(out.status()).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("who planned a talk for somebody is told in words when somebody else moves it or calls it off")
    void scheduler() throws Exception {
        office.grants.give(KEN, Scheduling.GRANT, GUEST.value(), null);
        MeetingId meeting = office.scheduling
                .plan(RIN, office.pairing(), Office.at("2026-11-25T01:00:00Z"))
                .id();
        theme(meeting);
        assertThat(toRin(2)).isEmpty();
        office.meetings.move(AOI, meeting, Office.at("2026-11-26T02:00:00Z"));
        Received moved = toRin(3).get(0);
        assertThat(moved.subject()).isEqualTo("入れていただいた1on1の日時・場所の変更：11月26日（木）11:00 山田 葵 さんと佐藤 健 さん");
        assertThat(moved.text()).contains("https://shirube.example.jp/talks/scheduling");
        assertThat(moved.method()).isEmpty();
        office.meetings.cancel(AOI, meeting, PLANTED);
        assertThat(toRin(3).get(0).subject()).startsWith("入れていただいた1on1の取りやめ");
    }
}
