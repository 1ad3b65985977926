// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.step.StepCount;
import org.shirube.career.api.step.StepFigures;
import org.shirube.career.api.step.Steps;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class StepFiguresTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final Origin ORIGIN = new Origin("made-up.csv", 1);

    private final Actor hr = Careers.person("hr", Role.HR_ADMIN);

    @Parameter
    Dialect dialect;

    private Careers careers;
    private Steps steps;
    private StepFigures figures;
    private StepFiguresJob job;

    /** Twenty in sales, of whom eight declare; twenty in plant, of whom two do not; thirty in office, of whom ten do. */
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
        job = new StepFiguresJob(careers.database.transactions(), careers.unit, directory(), careers.clock);
        figures = new StepFiguresService(careers.database.transactions(), job);
        declare("sales", 8);
        declare("plant", 18);
        declare("office", 10);
    }

    private static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(
                Stream.of("sales", "plant", "office")
                        .map(unit -> new UnitRow(ORIGIN, unit, null, null, unit, null, null)),
                Stream.of(people("sales", 20), people("plant", 20), people("office", 30))
                        .flatMap(rows -> rows));
    }

    private static Stream<PersonRow> people(String unit, int count) {
        return IntStream.range(0, count).mapToObj(i -> PersonRows.person(unit + i, unit + i, unit, null));
    }

    private void declare(String unit, int count) {
        IntStream.range(0, count)
                .forEach(i -> steps.declare(Careers.person(InMemoryPeopleDirectory.idOf(unit + i), unit + i), "一歩"));
    }

    @AfterEach
    void close() {
        job.stop();
        careers.close();
    }

    @Test
    @DisplayName("F107: HR sees how many declared a step, by unit, where neither side has fewer than five")
    void counts() {
        assertThat(figures.months(hr)).isEmpty();
        careers.clock.advance(Duration.ofDays(30));
        job.look();
        assertThat(figures.isDrawn(hr, APRIL)).isTrue();
        assertThat(figures.months(hr)).containsExactly(APRIL);
        assertThat(figures.of(hr, (UnitId) null, APRIL)).isEqualTo(new StepCount(null, APRIL, 70, 36));
        assertThat(of("sales").declared()).isZero();
        assertThat(of("plant").withheld()).isTrue();
        assertThat(of("office")).isEqualTo(new StepCount(unit("office"), APRIL, 30, 10));
    }

    @Test
    @DisplayName("F107: a month that was drawn stands, whatever people do later")
    void stands() {
        careers.clock.advance(Duration.ofDays(30));
        job.look();
        assertThat(figures.isDrawn(hr, APRIL)).isTrue();
        StepCount before = figures.of(hr, (UnitId) null, APRIL);
        Actor one = Careers.person(InMemoryPeopleDirectory.idOf("sales0"), "sales0");
        steps.remove(one, steps.own(one).get(0).id());
        assertThat(figures.of(hr, (UnitId) null, APRIL)).isEqualTo(before);
    }

    @Test
    void nobody_else_and_no_month_that_runs() {
        for (Role role : Role.values()) {
            if (role != Role.HR_ADMIN) {
                assertThatThrownBy(() -> figures.months(Careers.person("somebody", role)))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        job.look();
        assertThat(figures.isDrawn(hr, APRIL)).isFalse();
        assertThat(figures.of(hr, (UnitId) null, APRIL).withheld()).isTrue();
    }

    private StepCount of(String unit) {
        return figures.of(hr, List.of(unit(unit)), APRIL).get(unit(unit));
    }

    private static UnitId unit(String name) {
        return new UnitId(InMemoryPeopleDirectory.idOf(name));
    }
}
