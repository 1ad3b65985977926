// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.platform.testing.MutableClock;

/** The double follows the rules that its users' tests rely on. */
class InMemoryStagesTest {

    private final Actor member = person();
    private final Actor companion = person();
    private final MutableClock clock = MutableClock.at("2026-04-01T00:00:00Z");
    private final InMemoryGrants grants = new InMemoryGrants(clock);
    private final InMemoryStages stages =
            new InMemoryStages(grants, (one, other) -> one.equals(id(companion)) && other.equals(id(member)), clock);

    @Test
    void keeps_what_was_chosen_and_asks_twice_a_year() {
        assertThat(stages.askAgain(member)).isTrue();
        StageEntry two = stages.choose(member, Stage.TWO);
        clock.advance(Duration.ofDays(182));
        assertThat(stages.askAgain(member)).isTrue();
        assertThat(stages.choose(member, Stage.TWO)).isEqualTo(two);
        assertThat(stages.askAgain(member)).isFalse();
        StageEntry four = stages.choose(member, Stage.FOUR);
        assertThat(stages.history(member)).containsExactly(four, two);
    }

    @Test
    void shows_a_companion_what_is_shared_and_lets_nobody_else_suggest() {
        StageEntry entry = stages.choose(member, Stage.ONE);
        assertThat(stages.of(companion, id(member))).isEmpty();
        grants.give(member, Stages.GRANT, id(companion).value(), null);
        assertThat(stages.of(companion, id(member))).contains(entry);
        stages.suggest(companion, id(member), Stage.TWO);
        stages.suggest(companion, id(member), Stage.THREE);
        assertThat(stages.suggestions(member))
                .containsExactly(new StageSuggestion(id(companion), Stage.THREE, clock.instant()));
        assertThatThrownBy(() -> stages.suggest(member, id(companion), Stage.TWO))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void forgets_everything() {
        stages.choose(member, Stage.ONE);
        stages.suggest(companion, id(member), Stage.TWO);
        grants.give(member, Stages.GRANT, id(companion).value(), null);
        stages.forget(member);
        assertThat(stages.own(member)).isEmpty();
        assertThat(stages.suggestions(member)).isEmpty();
        assertThat(stages.askAgain(member)).isTrue();
        assertThat(grants.given(member)).isEmpty();
    }

    @Test
    @DisplayName("F35: there are five stages, numbered from one to five")
    void numbers_stages() {
        assertThat(Stage.values()).extracting(Stage::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(Stage.of(5)).isEqualTo(Stage.FIVE);
        assertThatThrownBy(() -> Stage.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.of(6)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor person() {
        return new Actor(UUID.randomUUID(), "somebody", UUID.randomUUID(), Set.of(Role.MEMBER));
    }

    private static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow());
    }
}
