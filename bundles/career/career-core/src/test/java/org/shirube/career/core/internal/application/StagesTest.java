// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageEntry;
import org.shirube.career.api.StageSuggestion;
import org.shirube.career.api.Stages;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class StagesTest {

    private static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final Actor member = person("member");
    private final Actor companion = person("companion", Role.MANAGER);
    private final Actor stranger = person("stranger", Role.values());
    private final Actor operator = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Stages stages;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        stages = careers.stages;
        careers.pair(companion, member);
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F35: a person chooses one of five stages, chooses again later, and the history stays")
    void chooses_and_keeps_the_history() {
        assertThat(stages.own(member)).isEmpty();
        assertThat(stages.history(member)).isEmpty();
        StageEntry first = stages.choose(member, Stage.TWO);
        assertThat(first).isEqualTo(new StageEntry(Stage.TWO, now()));
        careers.clock.advance(Duration.ofDays(100));
        StageEntry second = stages.choose(member, Stage.FIVE);
        careers.clock.advance(Duration.ofDays(100));
        StageEntry third = stages.choose(member, Stage.ONE);
        assertThat(stages.own(member)).contains(third);
        assertThat(stages.history(member)).containsExactly(third, second, first);
        assertThat(stages.history(companion)).isEmpty();
        assertThat(careers.ledger.activities).extracting(a -> a.kind()).containsOnly("career.stage.chosen");
    }

    @Test
    @DisplayName("F35: several choices in one moment keep their order")
    void the_last_choice_of_a_moment_holds() {
        for (Stage stage : Stage.values()) {
            stages.choose(member, stage);
        }
        assertThat(stages.own(member).orElseThrow().stage()).isEqualTo(Stage.FIVE);
        assertThat(stages.history(member)).hasSize(5);
    }

    @Test
    @DisplayName("F35: choosing the same again confirms it: it holds since it was first chosen, and the question rests")
    void confirms() {
        StageEntry first = stages.choose(member, Stage.THREE);
        careers.clock.advance(HALF_A_YEAR);
        assertThat(stages.askAgain(member)).isTrue();
        assertThat(stages.choose(member, Stage.THREE)).isEqualTo(first);
        assertThat(stages.askAgain(member)).isFalse();
        assertThat(stages.history(member)).containsExactly(first);
    }

    @Test
    @DisplayName("F35: one is asked at first and twice a year after that; who puts it off is left alone as long")
    void asks_twice_a_year() {
        assertThat(stages.askAgain(member)).isTrue();
        stages.notNow(member);
        assertThat(stages.askAgain(member)).isFalse();
        assertThat(stages.askAgain(stranger)).isTrue();
        careers.clock.advance(HALF_A_YEAR.minusSeconds(1));
        assertThat(stages.askAgain(member)).isFalse();
        careers.clock.advance(Duration.ofSeconds(1));
        assertThat(stages.askAgain(member)).isTrue();
        stages.choose(member, Stage.ONE);
        careers.clock.advance(HALF_A_YEAR);
        assertThat(stages.askAgain(member)).isTrue();
        stages.notNow(member);
        stages.notNow(member);
        assertThat(stages.askAgain(member)).isFalse();
    }

    @Test
    @DisplayName(
            "F40: who accompanies a person sees the stage while it is shared, and the person sees that they looked")
    void companion_sees_what_is_shared() {
        StageEntry entry = stages.choose(member, Stage.FOUR);
        assertThat(sees(companion)).isEmpty();
        assertThat(careers.audit.entries).isEmpty();
        share(companion, now().plus(Duration.ofDays(90)));
        assertThat(sees(companion)).containsExactly(entry);
        assertThat(careers.audit.entries).singleElement().satisfies(look -> {
            assertThat(look.action()).isEqualTo("career.stage.viewed");
            assertThat(look.login()).isEqualTo("companion");
            assertThat(look.subject().id()).isEqualTo(id(member).value());
            assertThat(look.detail()).isEmpty();
        });
        careers.clock.advance(Duration.ofDays(90));
        assertThat(sees(companion)).isEmpty();
    }

    @Test
    @DisplayName("F40: sharing alone does not open a stage, nor does it after the two have parted")
    void former_companion_sees_nothing() {
        stages.choose(member, Stage.FOUR);
        share(stranger, null);
        share(companion, null);
        careers.part(companion, member);
        assertThat(sees(stranger)).isEmpty();
        assertThat(sees(companion)).isEmpty();
        assertThat(careers.audit.entries).isEmpty();
    }

    @Test
    @DisplayName("F33, F35: no role sees a stage, and nobody learns whether there is one")
    void nobody_else_learns_anything() {
        List<Actor> others = List.of(
                companion,
                stranger,
                person("hr", Role.HR_ADMIN),
                person("counsellor", Role.COUNSELLOR),
                operator,
                Actor.system("job"));
        for (Actor other : others) {
            assertThat(sees(other)).isEmpty();
        }
        stages.choose(member, Stage.ONE);
        for (Actor other : others) {
            assertThat(sees(other)).isEmpty();
        }
        assertThat(stages.of(member, id(member))).isPresent();
        assertThat(careers.audit.entries).isEmpty();
    }

    @Test
    @DisplayName(
            "F35: who accompanies a person may suggest a stage; only the newest stands and only the person sees it")
    void suggests() {
        stages.suggest(companion, id(member), Stage.TWO);
        careers.clock.advance(Duration.ofDays(1));
        stages.suggest(companion, id(member), Stage.THREE);
        StageSuggestion suggestion = new StageSuggestion(id(companion), Stage.THREE, now());
        assertThat(stages.suggestions(member)).containsExactly(suggestion);
        assertThat(stages.suggestions(companion)).isEmpty();
        assertThat(stages.suggestions(stranger)).isEmpty();
        assertThat(stages.own(member)).isEmpty();
        stages.dismiss(stranger, id(companion));
        assertThat(stages.suggestions(member)).containsExactly(suggestion);
        stages.dismiss(member, id(companion));
        stages.dismiss(member, id(companion));
        assertThat(stages.suggestions(member)).isEmpty();
    }

    @Test
    @DisplayName("F35: two companions each have one suggestion, newest first")
    void suggestions_stand_side_by_side() {
        Actor mentor = person("mentor");
        careers.pair(mentor, member);
        stages.suggest(companion, id(member), Stage.TWO);
        careers.clock.advance(Duration.ofMinutes(1));
        stages.suggest(mentor, id(member), Stage.FOUR);
        assertThat(stages.suggestions(member))
                .extracting(StageSuggestion::from)
                .containsExactly(id(mentor), id(companion));
    }

    @Test
    @DisplayName("F35: nobody suggests a stage to somebody they do not accompany, nor to themselves")
    void strangers_do_not_suggest() {
        for (Actor other : List.of(stranger, operator, member, Actor.system("job"))) {
            assertDenied(() -> stages.suggest(other, id(member), Stage.TWO));
        }
        assertThat(stages.suggestions(member)).isEmpty();
    }

    @Test
    @DisplayName("F35: a module with pairings that fails counts as no, and where there is none nobody accompanies")
    void companions_are_denied_in_doubt() {
        CompanionRing ring = new CompanionRing();
        assertThat(ring.accompanies(id(companion).value(), id(member).value())).isFalse();
        ring.bindModule((one, other) -> {
            throw new IllegalStateException("broken");
        });
        assertThat(ring.accompanies(id(companion).value(), id(member).value())).isFalse();
        ring.bindModule((one, other) -> true);
        assertThat(ring.accompanies(id(companion).value(), id(member).value())).isTrue();
        assertThat(ring.accompanies(id(member).value(), id(member).value())).isFalse();
    }

    @Test
    @DisplayName("F35: who is no employee has no stage")
    void accounts_without_a_person_have_no_stage() {
        Stream.<ThrowingCallable>of(
                        () -> stages.own(operator),
                        () -> stages.choose(operator, Stage.ONE),
                        () -> stages.history(operator),
                        () -> stages.suggestions(operator),
                        () -> stages.dismiss(operator, id(companion)),
                        () -> stages.askAgain(operator),
                        () -> stages.notNow(operator),
                        () -> stages.forget(operator))
                .forEach(StagesTest::assertDenied);
    }

    @Test
    @DisplayName("F35: a person has everything removed; what is others' stays, and one can begin again")
    void forgets() {
        Actor other = person("other");
        careers.pair(companion, other);
        for (Actor one : List.of(member, other)) {
            stages.choose(one, Stage.ONE);
            stages.notNow(one);
            stages.suggest(companion, id(one), Stage.TWO);
        }
        share(companion, null);
        careers.grants.give(member, "career.lifeline", id(companion).value(), null);
        careers.audit.entries.clear();
        stages.forget(member);
        assertThat(stages.own(member)).isEmpty();
        assertThat(stages.history(member)).isEmpty();
        assertThat(stages.suggestions(member)).isEmpty();
        assertThat(stages.askAgain(member)).isTrue();
        assertThat(careers.grants.given(member)).extracting(g -> g.what()).containsExactly("career.lifeline");
        assertThat(careers.audit.entries).extracting(e -> e.action()).containsExactly("career.stage.forgotten");
        assertThat(stages.own(other)).isPresent();
        assertThat(stages.suggestions(other)).hasSize(1);
        assertThat(stages.choose(member, Stage.THREE).stage()).isEqualTo(Stage.THREE);
        assertThat(sees(companion)).isEmpty();
    }

    private List<StageEntry> sees(Actor viewer) {
        return stages.of(viewer, id(member)).stream().toList();
    }

    private void share(Actor viewer, Instant until) {
        careers.grants.give(member, Stages.GRANT, id(viewer).value(), until);
    }

    private Instant now() {
        return careers.clock.instant();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
