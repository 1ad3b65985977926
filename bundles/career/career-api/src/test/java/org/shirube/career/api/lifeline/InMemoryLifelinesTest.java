// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

class InMemoryLifelinesTest {

    private final Actor owner = new Actor(UUID.randomUUID(), "owner", UUID.randomUUID(), Set.of(Role.MEMBER));
    private final Lifelines lifelines = new InMemoryLifelines(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void keeps_what_it_meant_and_tells_of_two_pages() {
        LifelineEvent event = lifelines.add(owner, Experience.of("x", When.of(YearMonth.of(2020, 4)), -2), -2, "");
        LifelineEvent again = lifelines.reappraise(owner, event.id(), event.version(), 3, "");
        assertThat(again.meanings()).extracting(Meaning::value).containsExactly(3, -2);
        assertThatThrownBy(() -> lifelines.change(owner, event.id(), event.version(), event.experience()))
                .isInstanceOf(ChangedElsewhereException.class);
        lifelines.remove(owner, event.id());
        assertThat(lifelines.own(owner)).isEmpty();
    }
}
