// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.crafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.crafting.Crafting;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.JobTask.Wish;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.share.Scope;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class CraftingServiceTest {

    private final Actor member = person("member");
    private final Actor partner = person("partner");
    private final Actor everything = person("everything", Role.values());

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Crafting crafting;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        crafting = careers.crafting;
    }

    @AfterEach
    void close() {
        careers.close();
    }

    private static JobTask task(String words, int now, int later) {
        return new JobTask(UUID.randomUUID(), words, now, later, Wish.MORE, "朝のうちに", "先輩と", "次につながる");
    }

    @Test
    @DisplayName(
            "F18: a worksheet holds the tasks as they are and as they would be; the next one begins where it ended")
    void worksheets() {
        Worksheet begun = crafting.begin(member);
        JobTask task = task("問い合わせ", 40, 20);
        Worksheet saved = crafting.save(member, begun.withTasks(List.of(task)));
        assertThat(crafting.own(member)).containsExactly(saved);
        assertThatThrownBy(() -> crafting.save(member, begun)).isInstanceOf(ChangedElsewhereException.class);
        Worksheet next = crafting.begin(member);
        assertThat(crafting.own(member)).containsExactly(next, saved);
        assertThat(next.tasks())
                .containsExactly(new JobTask(task.id(), "問い合わせ", 20, 20, Wish.KEEP, "", "先輩と", "次につながる"));
        crafting.remove(partner, saved.id());
        crafting.remove(member, saved.id());
        assertThat(crafting.own(member)).containsExactly(next);
        assertThatThrownBy(() -> next.withTasks(List.of(task("a", 60, 0), task("b", 41, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F18: what comes out of it becomes a step of the newest open plan, where there is one")
    void outlet() {
        assertThat(crafting.outlets(member)).isEmpty();
        assertThatThrownBy(() -> crafting.pass(member, Outlet.Kind.PLAN_STEP, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        careers.plans.begin(member, "設計の責任者", null);
        assertThat(crafting.outlets(member)).containsExactly(Outlet.Kind.PLAN_STEP);
        assertThat(crafting.outlets(partner)).isEmpty();
        crafting.pass(member, Outlet.Kind.PLAN_STEP, " 問い合わせを朝にまとめる ");
        assertThat(careers.plans.own(member).get(0).steps())
                .extracting(PlanStep::words)
                .containsExactly("問い合わせを朝にまとめる");
    }

    @Test
    @DisplayName("F17, F25: traits stand beside tasks with the meaning the person gives them")
    void fit() {
        JobTask task = task("問い合わせ", 40, 20);
        Trait trait = new Trait(UUID.randomUUID(), "最後まで聞く", Trait.Strength.STRONGLY);
        JobFit none = crafting.fit(member);
        JobFit changed = new JobFit(
                List.of(trait), List.of(new TraitAtWork(trait.id(), task.id(), "困りごとの芯が分かる")), none.version());
        JobFit saved = crafting.saveFit(member, changed);
        assertThat(crafting.fit(member)).isEqualTo(saved);
        assertThat(saved.meaning(trait.id(), task.id())).isPresent();
        assertThatThrownBy(() -> crafting.saveFit(member, changed)).isInstanceOf(ChangedElsewhereException.class);
        JobFit less = crafting.saveFit(member, new JobFit(List.of(), List.of(), saved.version()));
        assertThat(less.traits()).isEmpty();
        assertThat(crafting.fit(partner).traits()).isEmpty();
        assertThatThrownBy(() -> new JobFit(List.of(), saved.meanings(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F18, F34: a worksheet is read by whom it is shared with, traits by nobody")
    void shared() {
        Worksheet one = crafting.save(member, crafting.begin(member).withTasks(List.of(task("一", 1, 1))));
        Worksheet two = crafting.begin(member);
        Actor ofOne = person("viewer of one");
        careers.shares.give(
                member, id(ofOne), Scope.one(Scope.Part.CRAFTING, one.id().value()), null);
        careers.shares.give(member, id(partner), Scope.all(Scope.Part.CRAFTING), null);
        assertThat(crafting.of(ofOne, id(member))).containsExactly(one);
        assertThat(crafting.of(partner, id(member))).containsExactly(two, one);
        assertThat(crafting.of(partner, id(member))).hasSize(2);
        assertThat(crafting.of(everything, id(member))).isEmpty();
        assertThat(careers.audit.entries)
                .extracting(entry -> entry.login() + " " + entry.action())
                .containsExactly("viewer of one career.crafting.viewed", "partner career.crafting.viewed");
    }
}
