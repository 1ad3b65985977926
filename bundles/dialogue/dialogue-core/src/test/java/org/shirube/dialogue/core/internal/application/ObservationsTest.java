// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.dialogue.core.internal.application.Talks.AOI;
import static org.shirube.dialogue.core.internal.application.Talks.JUN;
import static org.shirube.dialogue.core.internal.application.Talks.KEN;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.Pairing;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class ObservationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final NewObservation PRAISE =
            new NewObservation(DAY, NewObservation.Kind.PRAISE, "水曜の設計会議", "反対の理由を先に聞いた", "話がまとまった\nみな納得した");

    @Parameter
    Dialect dialect;

    private Talks talks;
    private Pairing pairing;

    @BeforeEach
    void open() {
        talks = new Talks(dialect);
        pairing = talks.ofAoi();
    }

    @AfterEach
    void close() {
        talks.close();
    }

    @Test
    @DisplayName("F19, F62, F88: a scene is the writer's own until it is shared, and then both read the same")
    void shared() {
        Observation own = talks.observations.note(KEN, pairing.id(), PRAISE);
        assertThat(talks.observations.of(KEN, pairing.id())).containsExactly(own);
        assertThat(talks.observations.of(AOI, pairing.id())).isEmpty();
        Observation shared = talks.observations.share(KEN, own.id());
        assertThat(shared.seen()).isEqualTo(PRAISE);
        assertThat(talks.observations.share(KEN, own.id())).isEqualTo(shared);
        assertThat(talks.observations.of(AOI, pairing.id())).containsExactly(shared);
        assertThat(talks.audit.entries).hasSize(1).noneMatch(entry -> entry.toString()
                .contains("設計"));
    }

    @Test
    @DisplayName("the newest scene comes first, whoever saw it")
    void order() {
        NewObservation later = new NewObservation(DAY.plusDays(1), NewObservation.Kind.POINT_OUT, "朝会", "早口だった", "");
        Observation first = talks.observations.note(AOI, pairing.id(), PRAISE);
        Observation second = talks.observations.note(AOI, pairing.id(), later);
        assertThat(talks.observations.of(AOI, pairing.id())).containsExactly(second, first);
    }

    @Test
    @DisplayName("F34: nobody shares or removes what another wrote, and others of any role see nothing")
    void others() {
        Observation own = talks.observations.note(KEN, pairing.id(), PRAISE);
        assertThatThrownBy(() -> talks.observations.share(AOI, own.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.observations.remove(AOI, own.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.observations.of(JUN, pairing.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> talks.observations.note(JUN, pairing.id(), PRAISE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("what was not shared can be removed, what was read cannot")
    void removed() {
        Observation own = talks.observations.note(KEN, pairing.id(), PRAISE);
        talks.observations.remove(KEN, own.id());
        assertThat(talks.observations.of(KEN, pairing.id())).isEmpty();
        Observation read = talks.observations.note(KEN, pairing.id(), PRAISE);
        talks.observations.share(KEN, read.id());
        assertThatIllegalStateException().isThrownBy(() -> talks.observations.remove(KEN, read.id()));
    }

    @Test
    @DisplayName("a scene needs a place and what was done, in words of a limit")
    void limits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewObservation(DAY, NewObservation.Kind.PRAISE, " ", "a", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewObservation(DAY, NewObservation.Kind.PRAISE, "a", "b".repeat(501), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewObservation(DAY, NewObservation.Kind.PRAISE, "a", "b\u001fc", ""));
    }
}
