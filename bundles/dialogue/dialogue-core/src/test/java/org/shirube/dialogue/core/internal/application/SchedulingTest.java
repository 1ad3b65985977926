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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Errand;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PlannedTalk;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("F95: an assistant schedules and sees dates, never content")
class SchedulingTest {

    @Parameter
    Dialect dialect;

    private Talks talks;
    private SchedulingService scheduling;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        scheduling = talks.scheduling();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private Grant give(Actor giver, Actor assistant, @Nullable Instant until) {
        return talks.grants.give(giver, Scheduling.GRANT, Talks.id(assistant).value(), until);
    }

    @Test
    @DisplayName(
            "F95: an assistant of the manager sees everybody the manager talks with, also whom nobody looked at yet")
    void errands() {
        assertThat(scheduling.errands(JUN)).isEmpty();
        give(KEN, JUN, null);
        assertThat(scheduling.errands(JUN))
                .extracting(Errand::member)
                .containsExactlyInAnyOrder(Talks.id(AOI), Talks.id(MIO));
        talks.clock.advance(Duration.ofDays(40));
        assertThat(scheduling.errands(JUN)).allMatch(Errand::due);
    }

    @Test
    @DisplayName(
            "F95: an assistant plans, moves and calls off; the ledger names the assistant, both trails show it, the room is told")
    void acts() {
        give(KEN, JUN, null);
        var pairing = talks.ofAoi().id();
        PlannedTalk planned = scheduling.plan(JUN, pairing, Talks.at("2026-11-25T01:00:00Z"));
        List<String> rings = new ArrayList<>();
        talks.bell.watch(planned.id(), 0, change -> rings.add("ring"));
        scheduling.move(JUN, planned.id(), Talks.at("2026-11-26T01:00:00Z"));
        assertThat(rings).hasSize(1);
        assertThat(talks.meetings.meeting(AOI, planned.id()).appointment()).isEqualTo(Talks.at("2026-11-26T01:00:00Z"));
        scheduling.callOff(JUN, planned.id());
        assertThat(talks.meetings.meeting(AOI, planned.id()).state()).isEqualTo(Meeting.State.CANCELLED);
        assertThatIllegalStateException().isThrownBy(() -> scheduling.callOff(JUN, planned.id()));
        assertThat(talks.ledger.activities)
                .filteredOn(row -> row.kind().startsWith("dialogue.meeting."))
                .hasSize(3)
                .allMatch(row -> row.actor().equals(JUN));
        assertThat(talks.audit.entries)
                .filteredOn(entry -> entry.action().startsWith("dialogue.schedule."))
                .extracting(entry -> entry.subject().id())
                .contains(Talks.id(AOI).value(), Talks.id(KEN).value());
    }

    @Test
    @DisplayName("F95, F34: nothing that an assistant gets has a word of the talk, nor shows that it was prepared")
    void noContent() {
        give(KEN, JUN, null);
        Meeting talk = talks.meetings.plan(AOI, talks.ofAoi().id(), Talks.at("2026-11-25T01:00:00Z"));
        List<Errand> before = scheduling.errands(JUN);
        talks.meetings.setThemes(AOI, talk.id(), List.of(new Theme("growth", "秘密のテーマ", null, Talks.id(AOI))));
        talks.room.write(AOI, talk.id(), new Note(new NoteKey(Slot.POSITION, false), "", 0, null, null), "秘密");
        assertThat(scheduling.errands(JUN)).isEqualTo(before);
        assertThat(scheduling.errands(JUN).toString()).doesNotContain("秘密", "growth");
        assertThatThrownBy(() -> talks.meetings.meeting(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.room.enter(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.guestRooms.enter(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.observations.of(JUN, talk.pairing())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.pairings.pairing(JUN, talk.pairing())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F95: a grant opens what its giver has, until its end or until it is taken back, and nothing else")
    void limits() {
        var pairing = talks.ofAoi().id();
        var at = Talks.at("2026-11-25T01:00:00Z");
        assertThatThrownBy(() -> scheduling.plan(JUN, pairing, at)).isInstanceOf(AccessDeniedException.class);
        give(MIO, JUN, null);
        assertThatThrownBy(() -> scheduling.plan(JUN, pairing, at)).isInstanceOf(AccessDeniedException.class);
        assertThat(scheduling.errands(JUN)).extracting(Errand::member).containsExactly(Talks.id(MIO));
        Grant grant = give(AOI, JUN, null);
        PlannedTalk planned = scheduling.plan(JUN, pairing, at);
        talks.grants.takeBack(AOI, grant.id());
        assertThatThrownBy(() -> scheduling.move(JUN, planned.id(), at)).isInstanceOf(AccessDeniedException.class);
        give(AOI, JUN, talks.clock.instant().plus(Duration.ofDays(1)));
        talks.clock.advance(Duration.ofDays(2));
        assertThatThrownBy(() -> scheduling.callOff(JUN, planned.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scheduling.plan(KEN, pairing, at))
                .as("the two themselves have their own way")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F95: that somebody talks with a counsellor is shown to no assistant")
    void counsellor() {
        var pairing = talks.pairings.open(AOI, Talks.id(MIO), PairingKind.COUNSELLOR, Cadence.USUAL);
        give(MIO, JUN, null);
        give(AOI, JUN, null);
        assertThat(scheduling.errands(JUN)).noneMatch(errand -> errand.pairing().equals(pairing.id()));
        assertThatThrownBy(() -> scheduling.plan(JUN, pairing.id(), Talks.at("2026-11-25T01:00:00Z")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F95: where both of a pairing gave it, it is listed once; busy means the one who gave it")
    void once() {
        give(KEN, JUN, null);
        give(AOI, JUN, null);
        assertThat(scheduling.errands(JUN))
                .filteredOn(errand -> errand.member().equals(Talks.id(AOI)))
                .hasSize(1);
        var at = Talks.at("2026-11-25T01:00:00Z");
        scheduling.plan(JUN, talks.ofAoi().id(), at);
        var ofMio = talks.pairings.mine(MIO).get(0).pairing().id();
        assertThatThrownBy(() -> scheduling.plan(JUN, ofMio, at))
                .isInstanceOfSatisfying(MeetingRefusedException.class, e -> assertThat(e.reason())
                        .isEqualTo(MeetingRefusedException.Reason.BUSY));
    }
}
