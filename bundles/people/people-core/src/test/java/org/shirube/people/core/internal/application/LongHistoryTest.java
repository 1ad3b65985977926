// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.people.core.internal.application.People.HR;
import static org.shirube.people.core.internal.application.People.TODAY;
import static org.shirube.people.core.internal.application.People.options;
import static org.shirube.people.core.internal.application.Rows.person;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.people.core.internal.application.Rows.Person;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/** Thousands of people with a past: whatever takes time by the square of the rows does not come to an end here. */
@OnBothDatabases
class LongHistoryTest {

    private static final int PEOPLE = 10_000;
    private static final int UNITS = 9;
    private static final int HEADS_OF_A_UNIT = 3;
    private static final LocalDate FIRST = LocalDate.of(1990, 4, 1);

    private final People people;

    LongHistoryTest(Dialect dialect) {
        people = new People(dialect);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("F126: 10,000 people with several dated rows each come in, stay as they are, and change")
    void comeAndChange() {
        ImportRun first = people.deliver(options("first", TODAY), draft -> company(draft, false));
        assertThat(first.state()).isEqualTo(State.APPLIED);
        assertThat(first.people()).isEqualTo(new Counts(PEOPLE, 0, 0, 0));
        assertThat(first.units()).isEqualTo(new Counts(UNITS, 0, 0, 0));
        assertThat(first.refused()).isZero();

        ImportRun same = people.deliver(options("same", TODAY.plusDays(1)), draft -> company(draft, false));
        assertThat(same.people()).isEqualTo(new Counts(0, 0, 0, PEOPLE));
        assertThat(same.units()).isEqualTo(new Counts(0, 0, 0, UNITS));

        ImportRun changed = people.deliver(options("changed", TODAY.plusDays(2)), draft -> company(draft, true));
        assertThat(changed.state()).isEqualTo(State.APPLIED);
        assertThat(changed.people()).isEqualTo(new Counts(0, PEOPLE, 0, 0));
    }

    @Test
    @DisplayName("F126: where every person has rows that overlap or lead nowhere, all of them are refused")
    void allRefused() {
        ImportRun run = people.compare(options("bad", TODAY), draft -> {
            company(draft, false);
            for (int i = 0; i < PEOPLE; i++) {
                Person more = i % 2 == 0
                        ? past(i, "課長").from(FIRST.plusYears(4)).until(FIRST.plusYears(5))
                        : past(i, "課長").from(FIRST.plusYears(12)).in("U0").also("nowhere", null);
                more.line(PEOPLE + i).into(draft);
            }
        });
        assertThat(run.refused()).isEqualTo(PEOPLE);
        assertThat(run.people().created()).isZero();
        assertThat(people.imports
                        .quarantine(HR, run.id(), PageRequest.first(10))
                        .items())
                .hasSize(10);
    }

    private static void company(ImportDraft draft, boolean promoted) {
        for (int i = 0; i < UNITS; i++) {
            for (int n = 0; n < HEADS_OF_A_UNIT; n++) {
                LocalDate until = n == HEADS_OF_A_UNIT - 1 ? null : FIRST.plusYears(n + 1);
                draft.add(new UnitRow(
                        new Origin("units.csv", i * 10 + n),
                        "U" + i,
                        FIRST.plusYears(n),
                        until,
                        "第" + i + "部",
                        null,
                        "P" + (i + n)));
            }
        }
        for (int i = 0; i < PEOPLE; i++) {
            LocalDate begun = FIRST.plusDays(i % 1_000);
            past(i, "担当").from(begun).until(begun.plusYears(5)).into(draft);
            Person last = past(i, promoted ? "部長" : "課長").from(begun.plusYears(5));
            if (i % 4 == 0) {
                last.also("U" + (i + 1) % UNITS, "兼務");
            }
            if (i % 5 == 0) {
                last.until(begun.plusYears(9));
            }
            last.into(draft);
        }
    }

    private static Person past(int i, String position) {
        return person("P" + i, "山田", "太郎" + i)
                .line(i + 2)
                .status(EmploymentStatus.ACTIVE)
                .in("U" + i % UNITS)
                .as(position);
    }
}
