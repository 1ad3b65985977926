// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.InMemoryLifelines;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.ui.internal.part.Guest;

@ExtendWith(Guest.class)
class LifelineEvidenceTest {

    @Test
    @DisplayName("F6, F70: a statement can rest on an event of one's own lifeline")
    void own() {
        Lifelines lifelines = new InMemoryLifelines(Guest.clock());
        When day = When.of(YearMonth.of(2020, 4));
        UUID own = lifelines
                .add(actor(AOI), Experience.of("はじめての任せ", day, -2), 3, "")
                .id()
                .value();
        LifelineEvidence evidence = new LifelineEvidence(lifelines, visit(AOI));
        assertThat(evidence.choices()).containsExactly(new EvidenceSource.Choice(own, "はじめての任せ"));
        assertThat(evidence.title(own)).contains("はじめての任せ");
        assertThat(evidence.title(UUID.randomUUID())).isEmpty();
    }
}
