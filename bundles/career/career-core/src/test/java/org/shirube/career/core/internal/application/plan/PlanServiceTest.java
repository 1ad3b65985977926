// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class PlanServiceTest {

    private static final LocalDate DAY = LocalDate.of(2028, 3, 31);

    private final Actor member = person("member");
    private final Actor partner = person("partner");
    private final Actor everything = person("everything", Role.values());

    @Parameter
    Dialect dialect;

    private Careers careers;
    private PlanService plans;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        plans = careers.plans;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName(
            "F73, F74: a plan holds what it takes beside what one can, what grows with it, and what is asked for outside")
    void whole_plan() {
        Plan plan = plans.begin(member, "設計の責任者", DAY);
        UUID can = UUID.randomUUID();
        Plan full = plan.withTarget("設計の責任者になる", null, "後継者が育つ")
                .withNeeds(List.of(new Need(UUID.randomUUID(), "見積もり", Need.Reach.UNDERWAY, List.of(can))))
                .withMarket(List.of(
                        new MarketNote(UUID.randomUUID(), "設計審査の経験", URI.create("https://example.org/jobs"), DAY)))
                .withSteps(List.of(step("勉強会を開く", PlanStep.State.OPEN)));
        Plan saved = plans.save(member, full);
        assertThat(plans.own(member)).containsExactly(saved);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(full);
        assertThatThrownBy(() -> plans.save(member, full)).isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> plans.save(partner, saved)).isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> new MarketNote(UUID.randomUUID(), "x", URI.create("javascript:alert(1)"), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanStep step(String words, PlanStep.State state) {
        return new PlanStep(UUID.randomUUID(), words, DAY, state);
    }

    @Test
    @DisplayName("F73: the ledger tells that a step is done, once, and not which")
    void steps() {
        PlanStep step = step("勉強会を開く", PlanStep.State.OPEN);
        Plan plan = plans.begin(member, "設計の責任者", null);
        plan = plans.save(member, plan.withSteps(List.of(step)));
        plan = plans.save(
                member, plan.withSteps(List.of(new PlanStep(step.id(), step.words(), DAY, PlanStep.State.DONE))));
        plans.save(member, plan.withClosed(true));
        assertThat(careers.ledger.activities)
                .filteredOn(activity -> activity.kind().equals("career.plan.step.done"))
                .hasSize(1)
                .allMatch(activity -> activity.attributes().isEmpty());
    }

    @Test
    @DisplayName("F73: open plans stand first, and a removed one takes its shares along")
    void order() {
        Plan first = plans.begin(member, "一", null);
        Plan second = plans.begin(member, "二", null);
        Plan closed = plans.save(member, second.withClosed(true));
        assertThat(plans.own(member)).containsExactly(first, closed);
        careers.shares.give(
                member, id(partner), Scope.one(Scope.Part.PLAN, first.id().value()), null);
        plans.remove(partner, first.id());
        plans.remove(member, first.id());
        assertThat(plans.own(member)).containsExactly(closed);
        assertThat(careers.shares.given(member)).isEmpty();
    }

    @Test
    @DisplayName("F34, F73: a plan is read by whom it is shared with, and each look stands in the trail once a day")
    void shared() {
        Plan one = plans.begin(member, "一", null);
        Plan two = plans.begin(member, "二", null);
        Actor ofOne = person("viewer of one");
        careers.shares.give(
                member, id(ofOne), Scope.one(Scope.Part.PLAN, one.id().value()), null);
        careers.shares.give(member, id(partner), Scope.all(Scope.Part.PLAN), null);
        assertThat(plans.of(ofOne, id(member))).containsExactly(one);
        assertThat(plans.of(partner, id(member))).containsExactly(two, one);
        assertThat(plans.of(partner, id(member))).hasSize(2);
        assertThat(plans.of(everything, id(member))).isEmpty();
        assertThat(careers.audit.entries)
                .extracting(entry -> entry.login() + " " + entry.action())
                .containsExactly("viewer of one career.plan.viewed", "partner career.plan.viewed");
    }
}
