// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.shirube.career.api.Stage;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Theme;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class PairingsTest {

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
    @DisplayName("a member has a pairing with the manager of the directory, and the manager one with each member")
    void followsTheDirectory() {
        assertThat(talks.pairings.mine(KEN))
                .extracting(state -> state.pairing().member())
                .containsExactlyInAnyOrder(Talks.id(AOI), Talks.id(MIO));
        assertThat(talks.pairings.mine(AOI)).extracting(PairingState::pairing).containsExactly(talks.ofAoi());
        assertThat(talks.ofAoi().partner()).isEqualTo(Talks.id(KEN));
        assertThat(talks.pairings.mine(JUN)).isEmpty();
    }

    @Test
    @DisplayName(
            "another manager begins anew: the former pairing ends, its plans are called off, and the new one reads nothing of it")
    void anotherManager() {
        Pairing former = talks.ofAoi();
        Meeting planned = talks.meetings.plan(AOI, former.id(), Talks.at("2026-11-25T01:00:00Z"));
        talks.managerOfAoi("jun");
        Pairing now = talks.ofAoi();
        assertThat(now.partner()).isEqualTo(Talks.id(JUN));
        assertThat(talks.meetings.meeting(AOI, planned.id()).state()).isEqualTo(Meeting.State.CANCELLED);
        assertThatThrownBy(() -> talks.meetings.meeting(JUN, planned.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(talks.pairings.mine(KEN))
                .extracting(state -> state.pairing().member())
                .containsExactly(Talks.id(MIO));
        assertThat(talks.meetings.meeting(KEN, planned.id()).id()).isEqualTo(planned.id());
    }

    @Test
    @DisplayName("the manager who looks first lets go of whom the directory gave to another")
    void managerLooksFirst() {
        talks.ofAoi();
        talks.managerOfAoi(null);
        assertThat(talks.pairings.mine(KEN))
                .extracting(state -> state.pairing().member())
                .containsExactly(Talks.id(MIO));
        assertThat(talks.pairings.mine(AOI)).isEmpty();
    }

    @Test
    @DisplayName("F57: a member opens a pairing with somebody else once, keeps a cadence, and ends it")
    void diagonal() {
        Cadence cadence = new Cadence(14, 30, 3);
        Pairing pairing = talks.pairings.open(AOI, Talks.id(JUN), PairingKind.DIAGONAL, Cadence.USUAL);
        assertThat(talks.pairings.keep(JUN, pairing.id(), cadence).cadence()).isEqualTo(cadence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.pairings.open(AOI, Talks.id(JUN), PairingKind.PEER, Cadence.USUAL));
        assertThatThrownBy(() -> talks.pairings.end(KEN, pairing.id())).isInstanceOf(AccessDeniedException.class);
        talks.pairings.end(JUN, pairing.id());
        assertThat(talks.pairings.mine(JUN)).isEmpty();
        assertThat(talks.pairings
                        .open(AOI, Talks.id(JUN), PairingKind.PEER, Cadence.USUAL)
                        .open())
                .isTrue();
    }

    @Test
    @DisplayName("nobody ends the pairing with a manager, opens one with themselves, or with nobody")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.pairings.end(KEN, talks.ofAoi().id()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.pairings.open(AOI, Talks.id(AOI), PairingKind.PEER, Cadence.USUAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talks.pairings.open(AOI, Talks.id(JUN), PairingKind.MANAGER, Cadence.USUAL));
    }

    @Test
    @DisplayName("F49, F77: it says when a talk is due, and when a career theme is")
    void due() {
        Pairing pairing = talks.ofAoi();
        assertThat(talks.pairings.pairing(KEN, pairing.id()).due()).isFalse();
        for (int talk = 0; talk < 3; talk++) {
            talks.clock.advance(Duration.ofDays(28));
            assertThat(talks.pairings.pairing(KEN, pairing.id()).due()).isTrue();
            talkOfCondition();
            assertThat(careerThemeDue(KEN)).isEqualTo(talk == 2);
        }
        PairingState state = talks.pairings.pairing(AOI, pairing.id());
        assertThat(state.talks()).isEqualTo(3);
        assertThat(state.lastHeld()).isEqualTo(talks.clock.instant());
    }

    private void talkOfCondition() {
        Meeting meeting = talks.talk();
        talks.meetings.setThemes(AOI, meeting.id(), List.of(new Theme("condition", "", null, Talks.id(AOI))));
        talks.room.begin(AOI, meeting.id());
        talks.room.close(AOI, meeting.id(), new Closing(null, null, List.of()));
    }

    private boolean careerThemeDue(Actor actor) {
        return talks.pairings.pairing(actor, talks.ofAoi().id()).careerThemeDue();
    }

    @Test
    @DisplayName("F49: the nudge is for stages 1 to 3; where the stage is not shared it is the same for everybody")
    void dueByStage() {
        for (int talk = 0; talk < 3; talk++) {
            talks.clock.advance(Duration.ofDays(28));
            talkOfCondition();
        }
        talks.stages.choose(AOI, Stage.FOUR);
        assertThat(careerThemeDue(KEN)).isTrue();
        talks.grants.give(AOI, Stages.GRANT, Talks.id(KEN).value(), null);
        assertThat(careerThemeDue(KEN)).isFalse();
        talks.stages.choose(AOI, Stage.THREE);
        assertThat(careerThemeDue(KEN)).isTrue();
    }

    @Test
    @DisplayName("the partner of an open pairing accompanies the member, and nobody else")
    void companions() {
        talks.ofAoi();
        assertThatThrownBy(() -> talks.stages.suggest(AOI, Talks.id(KEN), Stage.TWO))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.stages.suggest(JUN, Talks.id(AOI), Stage.TWO))
                .isInstanceOf(AccessDeniedException.class);
        talks.stages.suggest(KEN, Talks.id(AOI), Stage.TWO);
        assertThat(talks.stages.suggestions(AOI)).hasSize(1);
    }
}
