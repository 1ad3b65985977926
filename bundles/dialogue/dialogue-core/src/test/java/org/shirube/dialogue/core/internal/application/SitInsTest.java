// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.GuestRoom;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("F95: somebody sits in on one talk")
class SitInsTest {

    private static final NoteKey SHARED = new NoteKey(Slot.POSITION, false);
    private static final NoteKey OWN = new NoteKey(Slot.POSITION, true);

    @Parameter
    Dialect dialect;

    private Talks talks;
    private Meeting talk;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        talk = talks.talk();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private SitIn accepted() {
        SitIn sitIn = talks.sitIns.propose(AOI, talk.id(), Talks.id(JUN));
        return talks.sitIns.accept(JUN, sitIn.id());
    }

    private Note note(NoteKey key) {
        return new Note(key, "", 0, null, null);
    }

    @Test
    @DisplayName(
            "F95: the member's own proposal is the consent; the partner's waits for it, and may be refused without a word")
    void consent() {
        SitIn asked = talks.sitIns.propose(KEN, talk.id(), Talks.id(JUN));
        assertThat(asked.state()).isEqualTo(SitIn.State.PROPOSED);
        assertThat(talks.sitIns.invitations(JUN)).isEmpty();
        assertThat(talks.sitIns.asked(AOI)).hasSize(1);
        assertThatThrownBy(() -> talks.sitIns.consent(KEN, asked.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.sitIns.accept(JUN, asked.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(talks.sitIns.refuse(AOI, asked.id()).state()).isEqualTo(SitIn.State.REFUSED);
        assertThatIllegalStateException().isThrownBy(() -> talks.sitIns.propose(KEN, talk.id(), Talks.id(JUN)));
        assertThatIllegalStateException().isThrownBy(() -> talks.sitIns.consent(AOI, asked.id()));
        assertThat(talks.sitIns.propose(AOI, talk.id(), Talks.id(JUN)).state()).isEqualTo(SitIn.State.INVITED);
        assertThat(talks.sitIns.invitations(JUN)).hasSize(1);
    }

    @Test
    @DisplayName("F95: a guest reads themes and what both write, writes there too, and finds nothing else")
    void reads() {
        talks.meetings.setThemes(AOI, talk.id(), List.of(new Theme("growth", "設計を任されたい", null, Talks.id(AOI))));
        talks.room.write(AOI, talk.id(), note(SHARED), "ふたりのメモ");
        talks.room.write(AOI, talk.id(), note(OWN), "青井だけの秘密");
        talks.room.write(KEN, talk.id(), note(OWN), "健だけの秘密");
        talks.room.checkIn(AOI, talk.id(), new CheckIn(2, 5, "秘密の優先"));
        talks.observations.share(
                KEN,
                talks.observations
                        .note(
                                KEN,
                                talk.pairing(),
                                new NewObservation(
                                        LocalDate.of(2026, 11, 18), NewObservation.Kind.PRAISE, "秘密の場面", "した", ""))
                        .id());
        accepted();
        GuestRoom room = talks.guestRooms.enter(JUN, talk.id());
        assertThat(room.themes()).extracting(Theme::words).containsExactly("設計を任されたい");
        assertThat(room.notes()).containsOnlyKeys(SHARED);
        assertThat(room.toString()).contains("ふたりのメモ").doesNotContain("秘密");
        Note now = room.notes().get(SHARED);
        talks.guestRooms.write(JUN, talk.id(), now, "ふたりのメモ、客の一行");
        assertThat(talks.room.enter(AOI, talk.id()).notes().get(SHARED))
                .extracting(Note::text, Note::by)
                .containsExactly("ふたりのメモ、客の一行", Talks.id(JUN));
        assertThatThrownBy(() -> talks.guestRooms.write(JUN, talk.id(), note(OWN), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.guestRooms.enter(MIO, talk.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F95: earlier talks, their to-dos and later ones stay closed to a guest of one")
    void onlyOne() {
        talks.room.begin(AOI, talk.id());
        talks.room.close(
                AOI,
                talk.id(),
                new Closing(
                        Talks.at("2026-11-21T15:00:00Z"), null, List.of(new NewTodo(Talks.id(AOI), "前回の約束", null))));
        Meeting next = talks.pairings.pairing(AOI, talk.pairing()).next();
        SitIn sitIn = talks.sitIns.propose(AOI, next.id(), Talks.id(JUN));
        talks.sitIns.accept(JUN, sitIn.id());
        talks.clock.advance(Duration.ofDays(1));
        assertThat(talks.guestRooms.enter(JUN, next.id()).toString()).doesNotContain("前回の約束");
        assertThatThrownBy(() -> talks.guestRooms.enter(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F95: a consent taken back ends it at once, and the open page is told")
    void withdrawn() throws Exception {
        SitIn sitIn = accepted();
        List<String> rings = new ArrayList<>();
        try (AutoCloseable watch = talks.guestRooms.watch(JUN, talk.id(), () -> rings.add("ring"))) {
            assertThat(talks.sitIns.withdraw(AOI, sitIn.id()).state()).isEqualTo(SitIn.State.WITHDRAWN);
            assertThat(watch).isNotNull();
        }
        assertThat(rings).hasSize(1);
        assertThatThrownBy(() -> talks.guestRooms.enter(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.guestRooms.write(JUN, talk.id(), note(SHARED), "まだ書ける？"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(talks.room.enter(AOI, talk.id()).notes()).isEmpty();
        assertThat(talks.sitIns.of(KEN, talk.id())).extracting(SitIn::state).containsExactly(SitIn.State.WITHDRAWN);
    }

    @Test
    @DisplayName("F95: the partner takes back only what the member has not answered, the guest leaves when they want")
    void whoEnds() {
        SitIn asked = talks.sitIns.propose(KEN, talk.id(), Talks.id(MIO));
        talks.sitIns.withdraw(KEN, asked.id());
        SitIn sitIn = accepted();
        assertThatThrownBy(() -> talks.sitIns.withdraw(KEN, sitIn.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.sitIns.withdraw(MIO, sitIn.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.sitIns.decline(MIO, sitIn.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(talks.sitIns.decline(JUN, sitIn.id()).state()).isEqualTo(SitIn.State.DECLINED);
        assertThatThrownBy(() -> talks.guestRooms.enter(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName(
            "F95: all that a guest reads stands in the member's trail, once an hour, and each step does; none has a word of it")
    void trail() {
        talks.room.write(AOI, talk.id(), note(SHARED), "設計の話");
        accepted();
        talks.audit.entries.clear();
        talks.guestRooms.enter(JUN, talk.id());
        talks.guestRooms.enter(JUN, talk.id());
        talks.clock.advance(Duration.ofMinutes(61));
        talks.guestRooms.enter(JUN, talk.id());
        assertThat(talks.audit.entries)
                .filteredOn(entry -> entry.subject().id().equals(Talks.id(AOI).value()))
                .hasSize(2)
                .allMatch(entry -> entry.action().equals("dialogue.sit-in.read"));
        assertThat(talks.audit.entries + "" + talks.ledger.activities).doesNotContain("設計");
        assertThat(talks.ledger.activities)
                .extracting(activity -> activity.kind())
                .contains("dialogue.meeting.sit-in.invited", "dialogue.meeting.sit-in.accepted");
    }

    @Test
    @DisplayName(
            "nobody is asked who is one of the two or not here, nor a third, nor twice, nor into a talk that is over")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> talks.sitIns.propose(AOI, talk.id(), Talks.id(KEN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.sitIns.propose(
                        KEN, talk.id(), new org.shirube.people.api.EmployeeId(new java.util.UUID(1, 1))));
        assertThatThrownBy(() -> talks.sitIns.propose(JUN, talk.id(), Talks.id(MIO)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.sitIns.of(JUN, talk.id())).isInstanceOf(AccessDeniedException.class);
        talks.sitIns.propose(AOI, talk.id(), Talks.id(JUN));
        assertThatIllegalStateException().isThrownBy(() -> talks.sitIns.propose(KEN, talk.id(), Talks.id(JUN)));
        talks.meetings.cancel(AOI, talk.id(), "");
        assertThatIllegalStateException().isThrownBy(() -> talks.sitIns.propose(AOI, talk.id(), Talks.id(MIO)));
        assertThat(talks.sitIns.invitations(JUN)).isEmpty();
    }
}
