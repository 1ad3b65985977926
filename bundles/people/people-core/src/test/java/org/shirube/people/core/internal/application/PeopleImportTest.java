// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shirube.people.core.internal.application.People.HR;
import static org.shirube.people.core.internal.application.People.TODAY;
import static org.shirube.people.core.internal.application.People.options;
import static org.shirube.people.core.internal.application.Rows.person;
import static org.shirube.people.core.internal.application.Rows.unit;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.Change.FieldChange;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class PeopleImportTest {

    private final People people;

    PeopleImportTest(Dialect dialect) {
        people = new People(dialect);
    }

    @AfterEach
    void close() {
        people.close();
    }

    private static final Rows[] COMPANY = {
        unit("D1", "営業部", null, "1"),
        unit("D2", "第一課", "D1", "2"),
        person("1", "山田", "太郎")
                .kana("ヤマダ", "タロウ")
                .roman("Yamada", "Taro")
                .in("D1")
                .as("部長"),
        person("2", "佐藤", "花子").in("D2").as("課長").also("D1", "企画"),
        person("3", "鈴木", "一郎").in("D2").email("suzuki@example.com"),
    };

    @Test
    @DisplayName("F126: the first delivery of a source creates its units and people in one go")
    void firstDelivery() {
        ImportRun run = people.deliver(TODAY, COMPANY);

        assertThat(run.state()).isEqualTo(State.APPLIED);
        assertThat(run.people()).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(run.units()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(people.imports.wasApplied(HR, "hris", run.delivery())).isTrue();
        assertThat(people.ledger.activities).extracting(a -> a.kind()).containsExactly("people.import.applied");
        assertThat(people.audit.entries).extracting(a -> a.action()).containsExactly("people.import.applied");
    }

    @Test
    @DisplayName("F126: the same delivery again changes nothing")
    void sameAgain() {
        people.deliver(TODAY, COMPANY);
        ImportRun again = people.deliver(TODAY.plusDays(1), COMPANY);

        assertThat(again.state()).isEqualTo(State.APPLIED);
        assertThat(again.people()).isEqualTo(new Counts(0, 0, 0, 3));
        assertThat(again.units()).isEqualTo(new Counts(0, 0, 0, 2));
    }

    @Test
    @DisplayName("F126: a dry run tells the difference field by field and writes nothing")
    void difference() {
        people.deliver(TODAY, COMPANY);
        ImportRun run = people.compare(options("next", TODAY.plusDays(1)), draft -> {
            unit("D1", "営業本部", null, "1").into(draft);
            unit("D2", "第一課", "D1", "2").into(draft);
            person("1", "山田", "太郎")
                    .kana("ヤマダ", "タロウ")
                    .roman("Yamada", "Taro")
                    .in("D1")
                    .as("本部長")
                    .into(draft);
            person("2", "佐藤", "花子").in("D2").as("課長").also("D1", "企画").into(draft);
            person("4", "高橋", "次郎").in("D2").into(draft);
        });

        assertThat(run.state()).isEqualTo(State.WAITING);
        assertThat(run.people()).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(run.units()).isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(people.imports
                        .changes(HR, run.id(), Set.of(), PageRequest.first(10))
                        .items())
                .extracting(Change::externalId, Change::label, Change::kind)
                .containsExactly(
                        tuple("D1", "営業部", Change.Kind.CHANGED),
                        tuple("1", "山田 太郎", Change.Kind.CHANGED),
                        tuple("3", "鈴木 一郎", Change.Kind.ENDED),
                        tuple("4", "高橋 次郎", Change.Kind.CREATED));
        assertThat(people.imports
                        .changes(HR, run.id(), Set.of(Change.Kind.CHANGED), new PageRequest(1, 1))
                        .items())
                .flatExtracting(Change::fields)
                .containsExactly(new FieldChange("position", "部長", "本部長"));
    }

    @Test
    @DisplayName("F126: more leavers than the brake allows wait for a person, and go once confirmed")
    void brake() {
        people.deliver(TODAY, COMPANY);
        ImportRun run = people.deliver(TODAY.plusDays(1), COMPANY[0], COMPANY[1], COMPANY[2], COMPANY[3]);

        assertThat(run.state()).isEqualTo(State.WAITING);
        assertThat(run.hold()).isEqualTo(Hold.BRAKE);
        ImportRun confirmed = people.imports.apply(HR, run.id(), true);
        assertThat(confirmed.state()).isEqualTo(State.APPLIED);
        assertThat(confirmed.people()).isEqualTo(new Counts(0, 0, 1, 2));
        ImportRun again = people.deliver(TODAY.plusDays(2), COMPANY[0], COMPANY[1], COMPANY[2], COMPANY[3]);
        assertThat(again.people()).isEqualTo(new Counts(0, 0, 0, 2));
    }

    @Test
    @DisplayName("F126: a waiting difference survives a restart, and holds the source until it is decided")
    void restart() {
        people.deliver(TODAY, COMPANY);
        ImportRun run = people.compare(options("next", TODAY.plusDays(1)), draft -> {
            List.of(COMPANY).forEach(row -> row.into(draft));
            person("4", "高橋", "次郎").in("D2").into(draft);
        });
        people.start();
        assertThatThrownBy(() -> people.imports.begin(HR, options("other", TODAY)))
                .isInstanceOf(ImportBusyException.class);
        ImportRun applied = people.imports.apply(HR, run.id(), false);
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(applied.people()).isEqualTo(new Counts(1, 0, 0, 3));
        assertThat(people.imports
                        .changes(HR, run.id(), Set.of(), PageRequest.first(10))
                        .items())
                .extracting(Change::externalId)
                .containsExactly("4");
    }

    @Test
    @DisplayName("F126: a draft that is given up fails the run and frees the source")
    void givenUp() {
        ImportRunId id;
        try (ImportDraft draft = people.imports.begin(HR, options("cut", TODAY))) {
            id = draft.id();
            COMPANY[0].into(draft);
            assertThat(people.imports.run(HR, id)).map(ImportRun::rows).contains(1L);
        }
        assertThat(people.imports.run(HR, id)).map(ImportRun::state).contains(State.FAILED);
        assertThat(people.deliver(TODAY, COMPANY).state()).isEqualTo(State.APPLIED);
    }

    @Test
    @DisplayName("F126: an id that stands twice is refused even where its first row changes nothing")
    void repeatedUnchanged() {
        people.deliver(TODAY, COMPANY);
        ImportRun run = people.compare(options("twice", TODAY.plusDays(1)), draft -> {
            List.of(COMPANY).forEach(row -> row.into(draft));
            person("3", "鈴木", "二郎").line(9).in("D2").into(draft);
        });
        assertThat(run.people()).isEqualTo(new Counts(0, 0, 0, 2));
        assertThat(people.imports
                        .quarantine(HR, run.id(), PageRequest.first(10))
                        .items())
                .extracting(q -> q.row().origin().row())
                .containsExactly(2L, 9L);
    }

    @Test
    @DisplayName("F126: whoever may not import is refused")
    void permissions() {
        assertThatThrownBy(() -> people.imports.begin(People.MEMBER, options("x", TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.imports.history(People.MEMBER, PageRequest.first(1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
