// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.MeetingRefusedException.Reason;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class MeetingsTest {

    private static final EmployeeId AOI_ID = Talks.id(AOI);
    private static final EmployeeId KEN_ID = Talks.id(KEN);

    @Parameter
    Dialect dialect;

    private Talks talks;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
    }

    @AfterEach
    void close() {
        talks.close();
    }

    @Test
    @DisplayName("F45, F52: a talk is planned by either, in person or online, and moved")
    void planned() {
        Appointment online =
                new Appointment(Talks.at("2026-11-25T01:00:00Z").starts(), 30, Place.ONLINE, "https://meet.example/r");
        Meeting meeting = talks.meetings.plan(KEN, talks.ofAoi().id(), online);
        assertThat(meeting.appointment()).isEqualTo(online);
        assertThat(meeting.agenda().minutes()).isEqualTo(30);
        Meeting moved = talks.meetings.move(AOI, meeting.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(talks.meetings.meeting(KEN, meeting.id())).isEqualTo(moved);
        assertThat(moved.appointment().place()).isEqualTo(Place.IN_PERSON);
    }

    @Test
    @DisplayName(
            "F18, F43: what comes out of a worksheet becomes a theme of the member's own next talk, while one is planned")
    void fromAWorksheet() {
        ThemeOutlet outlet = new ThemeOutlet(talks.pairings, talks.meetings);
        assertThat(outlet.isOpen(AOI)).isFalse();
        Meeting meeting = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        assertThat(outlet.isOpen(KEN)).isFalse();
        outlet.take(AOI, "朝の会議を減らし\nたい" + "。".repeat(300));
        assertThat(talks.meetings.meeting(KEN, meeting.id()).themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.words())
                        .startsWith("朝の会議を減らし たい。")
                        .endsWith("…")
                        .hasSize(Theme.MAX_WORDS));
        for (int i = 1; i < Meetings.MAX_THEMES; i++) {
            outlet.take(AOI, "テーマ" + i);
        }
        assertThat(outlet.isOpen(AOI)).isFalse();
    }

    @Test
    @DisplayName("nobody is in two talks at once, long ago, or too far ahead")
    void refused() {
        Pairing pairing = talks.ofAoi();
        talks.meetings.plan(AOI, pairing.id(), Talks.at("2026-11-25T01:00:00Z"));
        Pairing mios = talks.pairings.mine(MIO).get(0).pairing();
        assertThat(reason(() -> talks.meetings.plan(MIO, mios.id(), Talks.at("2026-11-25T01:44:00Z"))))
                .isEqualTo(Reason.OTHER_BUSY);
        assertThat(reason(() -> talks.meetings.plan(KEN, mios.id(), Talks.at("2026-11-25T00:30:00Z"))))
                .isEqualTo(Reason.BUSY);
        assertThat(talks.meetings
                        .plan(MIO, mios.id(), Talks.at("2026-11-25T01:45:00Z"))
                        .pending())
                .isTrue();
        assertThat(reason(() -> talks.meetings.plan(AOI, pairing.id(), Talks.at("2026-11-18T01:00:00Z"))))
                .isEqualTo(Reason.PAST);
        assertThat(reason(() -> talks.meetings.plan(AOI, pairing.id(), Talks.at("2028-01-01T01:00:00Z"))))
                .isEqualTo(Reason.FAR);
    }

    private static Reason reason(Runnable work) {
        try {
            work.run();
        } catch (MeetingRefusedException e) {
            return e.reason();
        }
        throw new AssertionError("was not refused");
    }

    @Test
    @DisplayName(
            "F43, F44, F48: the member sets themes with a wish; the partner proposes, and leaves the member's alone")
    void themes() {
        Meeting meeting = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        Theme own = new Theme("growth", "設計をもっと任されたい", WishedResponse.THINK_TOGETHER, AOI_ID);
        Theme proposed = new Theme("career", "", null, KEN_ID);
        assertThat(talks.meetings.setThemes(AOI, meeting.id(), List.of(own)).state())
                .isEqualTo(Meeting.State.PREPARED);
        Theme forged = new Theme("career", "", WishedResponse.LISTEN, AOI_ID);
        assertThat(talks.meetings.setThemes(KEN, meeting.id(), List.of(forged)).themes())
                .containsExactly(own, proposed);
        Theme wished = new Theme("career", "", WishedResponse.ADVISE, AOI_ID);
        assertThat(talks.meetings.setThemes(AOI, meeting.id(), List.of(wished)).themes())
                .containsExactly(new Theme("career", "", WishedResponse.ADVISE, KEN_ID));
        assertThat(talks.meetings.setThemes(KEN, meeting.id(), List.of()).state())
                .isEqualTo(Meeting.State.PLANNED);
    }

    @Test
    @DisplayName("a talk is called off or missed before it begins, with a word, and stays so")
    void calledOff() {
        Meeting meeting = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        assertThat(talks.meetings.cancel(KEN, meeting.id(), "出張が入りました").state()).isEqualTo(Meeting.State.CANCELLED);
        assertThatIllegalStateException().isThrownBy(() -> talks.meetings.missed(AOI, meeting.id(), ""));
        assertThatIllegalStateException().isThrownBy(() -> talks.meetings.setThemes(AOI, meeting.id(), List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> talks.meetings.move(AOI, meeting.id(), Talks.at("2026-11-26T01:00:00Z")));
    }

    @Test
    @DisplayName("the talks of a pairing come newest first, page by page")
    void listed() {
        Pairing pairing = talks.ofAoi();
        Meeting first = talks.meetings.plan(AOI, pairing.id(), Talks.at("2026-11-25T01:00:00Z"));
        Meeting second = talks.meetings.plan(AOI, pairing.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(talks.meetings.of(KEN, pairing.id(), PageRequest.first(1)).items())
                .containsExactly(second);
        assertThat(talks.meetings.of(KEN, pairing.id(), new PageRequest(1, 5)).items())
                .containsExactly(first);
    }

    @Test
    @DisplayName("F34: for all others, whatever their roles, a talk is not there")
    void others() {
        Pairing pairing = talks.ofAoi();
        Meeting meeting = talks.talk();
        talks.clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> talks.meetings.meeting(JUN, meeting.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.meetings.of(JUN, pairing.id(), PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.meetings.plan(MIO, pairing.id(), Talks.at("2026-11-26T01:00:00Z")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.pairings.pairing(JUN, pairing.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.room.enter(JUN, meeting.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.room.watch(JUN, meeting.id(), change -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }
}
