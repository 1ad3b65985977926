// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;
import static org.shirube.dialogue.core.internal.application.Talks.MIO;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.HandedOver;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Todo;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
@DisplayName("F99: the member says what a new manager may read")
class HandoversTest {

    @Parameter
    Dialect dialect;

    private Talks talks;
    private HandoversService handovers;
    private Pairing former;
    private Pairing now;
    private Meeting held;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        handovers = new HandoversService(
                talks.database.transactions(),
                talks.unit,
                talks.seals,
                talks.ledger,
                talks.audit,
                talks.bell,
                talks.clock);
        former = talks.ofAoi();
        held = talks.talk();
        Theme own = new Theme("growth", "設計を任されたい", null, Talks.id(AOI));
        Theme proposed = new Theme("work", "健の言葉", null, Talks.id(KEN));
        talks.meetings.setThemes(AOI, held.id(), List.of(own));
        talks.meetings.setThemes(KEN, held.id(), List.of(proposed));
        talks.room.write(KEN, held.id(), new Note(new NoteKey(Slot.POSITION, false), "", 0, null, null), "健の書いたメモ");
        talks.room.begin(AOI, held.id());
        talks.room.close(
                AOI,
                held.id(),
                new Closing(
                        null,
                        null,
                        List.of(new NewTodo(Talks.id(AOI), "本を読む", null), new NewTodo(Talks.id(KEN), "健の約束", null))));
        talks.managerOfAoi("jun");
        now = talks.ofAoi();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    private List<HandedOver> seenByJun() {
        return handovers.read(JUN, now.id());
    }

    @Test
    @DisplayName(
            "F99: without a word of the member the new manager reads nothing; both of before find their talks again")
    void nothing() {
        assertThat(seenByJun()).isEmpty();
        FormerPairing found = handovers.former(AOI).get(0);
        assertThat(found.pairing().id()).isEqualTo(former.id());
        assertThat(found.talks()).isEqualTo(1);
        assertThat(found.successor()).isEqualTo(now);
        assertThat(found.handover()).isNull();
        assertThat(handovers.former(KEN)).singleElement().satisfies(of -> assertThat(of.successor())
                .isNull());
        assertThat(handovers.former(JUN)).isEmpty();
        assertThatThrownBy(() -> talks.room.enter(JUN, held.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName(
            "F99: what is handed over is the member's own: own to-dos, own themes without their words, and a letter")
    void handedOver() {
        handovers.decide(AOI, former.id(), now.id(), true, true, " よろしくお願いします ");
        HandedOver seen = seenByJun().get(0);
        assertThat(seen.former()).isEqualTo(Talks.id(KEN));
        assertThat(seen.todos()).extracting(Todo::text).containsExactly("本を読む");
        assertThat(seen.themes()).extracting(HandedOver.ThemeDay::key).containsExactly("growth");
        assertThat(seen.letter()).isEqualTo("よろしくお願いします");
        assertThat(seen.toString()).doesNotContain("健の", "任されたい");
        assertThatThrownBy(() -> talks.room.enter(JUN, held.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F99: each part alone, and taken back at once")
    void parts() {
        handovers.decide(AOI, former.id(), now.id(), false, true, "");
        assertThat(seenByJun().get(0).todos()).isEmpty();
        assertThat(seenByJun().get(0).themes()).hasSize(1);
        handovers.decide(AOI, former.id(), now.id(), true, false, "");
        assertThat(seenByJun().get(0).themes()).isEmpty();
        Handover none = handovers.decide(AOI, former.id(), now.id(), false, false, "");
        assertThat(none.nothing()).isTrue();
        assertThat(seenByJun()).isEmpty();
    }

    @Test
    @DisplayName(
            "F99: the member sees that and when it was read, also in the trail, and neither trail nor ledger has a word of it")
    void trail() {
        handovers.decide(AOI, former.id(), now.id(), true, false, "ひみつの手紙");
        assertThat(handovers.former(AOI).get(0).handover().readAt()).isNull();
        seenByJun();
        seenByJun();
        assertThat(handovers.former(AOI).get(0).handover().readAt()).isEqualTo(talks.clock.instant());
        assertThat(talks.audit.entries)
                .filteredOn(entry -> entry.action().equals("dialogue.handover.read"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.subject().id()).isEqualTo(Talks.id(AOI).value()));
        assertThat(talks.audit.entries + "" + talks.ledger.activities).doesNotContain("ひみつ");
    }

    @Test
    @DisplayName(
            "F99: nobody but the member decides, only between managers, and once the new one goes too it is closed")
    void limits() {
        assertThatThrownBy(() -> handovers.decide(JUN, former.id(), now.id(), true, true, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handovers.decide(KEN, former.id(), now.id(), true, true, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handovers.read(MIO, now.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> handovers.read(KEN, now.id())).isInstanceOf(AccessDeniedException.class);
        Pairing other = talks.pairings.open(AOI, Talks.id(MIO), PairingKind.PEER, Cadence.USUAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handovers.decide(AOI, former.id(), other.id(), true, true, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handovers.decide(AOI, former.id(), now.id(), true, true, "x".repeat(5_001)));
        handovers.decide(AOI, former.id(), now.id(), true, true, "");
        talks.managerOfAoi(null);
        talks.pairings.mine(AOI);
        assertThat(seenByJun()).isEmpty();
    }
}
