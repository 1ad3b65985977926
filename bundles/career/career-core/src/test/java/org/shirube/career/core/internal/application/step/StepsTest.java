// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;

import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Scope.Part;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Step.Outcome;
import org.shirube.career.api.step.Steps;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class StepsTest {

    private static final String PLANTED = "朝焼けの港で約束した一歩";

    private final Actor member = person("member");
    private final Actor viewer = person("viewer");
    private final Actor stranger = person("stranger", Role.values());
    private final Actor operator = new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Steps steps;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        steps = new StepsService(
                careers.database.transactions(),
                careers.keeping,
                careers.shares,
                careers.ledger,
                careers.audit,
                careers.clock);
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F18, F107: what comes out of a worksheet becomes this month's step, once, and no longer than a line")
    void from_a_worksheet() {
        StepOutlet outlet = new StepOutlet(steps);
        assertThat(outlet.isOpen(member)).isTrue();
        outlet.take(member, "あ".repeat(300));
        assertThat(steps.current(member).orElseThrow().words()).isEqualTo("あ".repeat(199) + "…");
        assertThat(outlet.isOpen(member)).isFalse();
    }

    @Test
    @DisplayName("F107: one step a month in one line; how it went can be said, also later, and the earlier ones stay")
    void a_step_for_each_month() {
        assertThat(steps.current(member)).isEmpty();
        steps.declare(member, "  設計会議で\n一度は意見を言う ");
        Step april = steps.declare(member, "設計会議で二度意見を言う");
        assertThat(steps.own(member)).containsExactly(april);
        assertThat(april.month()).isEqualTo(YearMonth.of(2026, 4));
        careers.clock.advance(Duration.ofDays(30));
        assertThat(steps.current(member)).isEmpty();
        Step may = steps.declare(member, "後輩に任せる");
        Step said = steps.say(member, april.id(), Outcome.PARTLY, " 一度だけ言えた ");
        assertThat(said.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(said.remark()).isEqualTo("一度だけ言えた");
        assertThat(steps.own(member)).containsExactly(may, said);
        assertThat(steps.streak(member)).isEqualTo(2);
        assertThat(careers.ledger.activities)
                .extracting(activity -> activity.kind())
                .containsExactly("career.step.declared", "career.step.declared");
    }

    @Test
    @DisplayName("F107: a line is one line, and a long one is refused")
    void one_line() {
        assertThat(steps.declare(member, "一\n二").words()).isEqualTo("一 二");
        assertThatThrownBy(() -> steps.declare(member, " \n ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps.declare(member, "長".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        UUID step = steps.current(member).orElseThrow().id();
        assertThatThrownBy(() -> steps.say(member, step, Outcome.DONE, "長".repeat(401)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> steps.say(stranger, step, Outcome.DONE, ""))
                .isInstanceOf(ChangedElsewhereException.class);
    }

    @Test
    @DisplayName("F107: somebody else reads steps while they are shared, and the person sees that they looked")
    void shared() {
        Step step = steps.declare(member, PLANTED);
        assertThat(steps.of(viewer, id(member))).isEmpty();
        Share share = careers.shares.give(member, id(viewer), Scope.all(Part.STEPS), null);
        assertThat(steps.of(viewer, id(member))).containsExactly(step);
        for (Actor one : Set.of(member, viewer)) {
            assertThat(steps.sharedBetween(one, id(member), id(viewer))).containsExactly(step);
        }
        assertThat(steps.sharedBetween(member, id(member), id(stranger))).isEmpty();
        assertThat(steps.sharedBetween(stranger, id(member), id(viewer))).isEmpty();
        assertThat(careers.audit.entries).singleElement().satisfies(look -> {
            assertThat(look.action()).isEqualTo("career.step.viewed");
            assertThat(look.subject().id()).isEqualTo(id(member).value());
        });
        careers.clock.advance(Duration.ofDays(1));
        steps.of(viewer, id(member));
        assertThat(careers.audit.entries).hasSize(2);
        careers.shares.takeBack(member, share.id());
        for (Actor nobody : Set.of(viewer, stranger, operator)) {
            assertThat(steps.of(nobody, id(member))).isEmpty();
        }
    }

    @Test
    @DisplayName("F107: one step that was done is shared by itself, and its sharing ends with it")
    void praise() {
        Step april = steps.declare(member, "一つ目");
        careers.clock.advance(Duration.ofDays(31));
        steps.declare(member, "二つ目");
        careers.shares.give(member, id(viewer), Scope.one(Part.STEPS, april.id()), null);
        assertThat(steps.of(viewer, id(member))).containsExactly(april);
        steps.remove(member, april.id());
        assertThat(steps.of(viewer, id(member))).isEmpty();
        assertThat(careers.shares.given(member)).isEmpty();
        assertThat(steps.own(member)).hasSize(1);
    }

    @Test
    void one_who_is_no_employee_has_no_step() {
        assertThatThrownBy(() -> steps.declare(operator, "一歩")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> steps.own(operator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> steps.streak(operator)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("F107: neither the table, nor the ledger, nor the trail holds a word or how it went")
    void nothing_is_told() {
        Step step = steps.declare(member, PLANTED);
        steps.say(member, step.id(), Outcome.NOT, PLANTED);
        careers.shares.give(member, id(viewer), Scope.all(Part.STEPS), null);
        steps.of(viewer, id(member));
        String row = careers.database.transactions().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select id, owner_id, kind, version, made_at, changed_at from career.personal_record"
                                    + " where kind = 'step'")) {
                rows.next();
                return rows.getString("kind") + rows.getLong("version");
            }
        });
        assertThat(row).isEqualTo("step2");
        assertThat(careers.ledger.activities.toString()).doesNotContain(PLANTED, "NOT");
        assertThat(careers.audit.entries.toString()).doesNotContain(PLANTED, "NOT");
    }
}
