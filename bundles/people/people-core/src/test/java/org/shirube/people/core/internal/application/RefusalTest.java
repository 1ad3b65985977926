// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shirube.people.core.internal.application.People.HR;
import static org.shirube.people.core.internal.application.People.TODAY;
import static org.shirube.people.core.internal.application.People.options;
import static org.shirube.people.core.internal.application.Rows.person;
import static org.shirube.people.core.internal.application.Rows.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRun.Counts;
import org.shirube.people.api.imports.ImportRun.Hold;
import org.shirube.people.api.imports.ImportRun.State;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.QuarantinedRow;
import org.shirube.people.api.imports.RefusalReason;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class RefusalTest {

    private final People people;

    RefusalTest(Dialect dialect) {
        people = new People(dialect);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("F126: a bad row goes to quarantine with line, column and reason; the good rows go on")
    void kinds() {
        ImportRun run = people.deliver(
                TODAY,
                unit("D1", "営業部", null, "1"),
                unit("D1", "もう一度"),
                unit("D2", "迷子", "nowhere", null),
                unit("D3", "長のない課", "D1", "nobody"),
                unit("D4", "輪", "D5", null),
                unit("D5", "輪", "D4", null),
                unit("D6", " "),
                person("1", "山田", "太郎").in("D1"),
                person("2", "佐藤", "花子").line(3),
                person("2", "佐藤", "花代").line(4),
                person("3", "鈴木", "一郎").line(5).in("D9"),
                person("4", "高橋", "次郎").line(6).also("D8", null),
                person("5", "田中", "さくら").line(7).under("99"),
                person("6", "甲", "一").line(8).under("7"),
                person("7", "乙", "二").line(9).under("8"),
                person("8", "丙", "三").line(10).under("6"),
                person("9", "自分", "上司").line(11).under("9"),
                person("10", "伊藤", "誠").line(12).email("not an address"),
                person("11", "渡\u0007辺", "恵").line(13),
                person("12", "山".repeat(201), "").line(14),
                person("13", " ", "\u3000").line(15),
                person("14", "中村", "翔").line(16).from(TODAY).until(TODAY),
                person("15", "小林", "陽菜").line(17).from(TODAY).until(TODAY.plusDays(5)),
                person("15", "小林", "陽菜").line(18).from(TODAY.plusDays(4)),
                person("16", "加藤", "大輔").line(19).under("6").in("D1"));

        assertThat(run.state()).isEqualTo(State.APPLIED);
        assertThat(run.people()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(refused(run))
                .extracting(
                        q -> q.row().origin().row(),
                        q -> q.row().externalId(),
                        q -> q.row().column(),
                        q -> q.row().reason())
                .contains(
                        tuple(2L, "D1", "externalId", RefusalReason.DUPLICATE_ID),
                        tuple(2L, "D2", "parent", RefusalReason.UNKNOWN_UNIT),
                        tuple(2L, "D3", "head", RefusalReason.UNKNOWN_MANAGER),
                        tuple(2L, "D4", "parent", RefusalReason.UNIT_CYCLE),
                        tuple(2L, "D6", "name", RefusalReason.MISSING_VALUE),
                        tuple(3L, "2", "externalId", RefusalReason.DUPLICATE_ID),
                        tuple(4L, "2", "externalId", RefusalReason.DUPLICATE_ID),
                        tuple(5L, "3", "unit", RefusalReason.UNKNOWN_UNIT),
                        tuple(6L, "4", "concurrentPosts", RefusalReason.UNKNOWN_UNIT),
                        tuple(7L, "5", "manager", RefusalReason.UNKNOWN_MANAGER),
                        tuple(8L, "6", "manager", RefusalReason.REPORTING_CYCLE),
                        tuple(10L, "8", "manager", RefusalReason.REPORTING_CYCLE),
                        tuple(11L, "9", "manager", RefusalReason.REPORTING_CYCLE),
                        tuple(12L, "10", "email", RefusalReason.BAD_EMAIL),
                        tuple(13L, "11", "family", RefusalReason.CONTROL_CHARACTER),
                        tuple(14L, "12", "family", RefusalReason.TOO_LONG),
                        tuple(15L, "13", "family", RefusalReason.MISSING_VALUE),
                        tuple(16L, "14", "validUntil", RefusalReason.BAD_PERIOD),
                        tuple(18L, "15", "validFrom", RefusalReason.BAD_PERIOD));
        assertThat(refused(run))
                .filteredOn(q -> "6".equals(q.row().externalId()))
                .extracting(q -> q.row().value())
                .containsExactly("6 → 7 → 8 → 6");
        assertThat(run.refused()).isEqualTo(refused(run).size());
    }

    @Test
    @DisplayName("F126: whoever a refused row is about stays as they are, and heals with a later delivery")
    void protection() {
        people.deliver(TODAY, unit("D1", "営業部"), person("1", "山田", "太郎").in("D1"), person("2", "佐藤", "花子"));
        ImportRun run = people.deliver(
                TODAY.plusDays(1), unit("D1", "営業部"), person("1", "山田", "太郎").in("D7"), person("2", "佐藤", "花子"));
        assertThat(run.people()).isEqualTo(new Counts(0, 0, 0, 1));
        assertThat(run.hold()).isEqualTo(Hold.NONE);

        ImportRun healed = people.deliver(
                TODAY.plusDays(2),
                unit("D1", "営業部"),
                unit("D7", "新設部"),
                person("1", "山田", "太郎").in("D7"),
                person("2", "佐藤", "花子"));
        assertThat(healed.people()).isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(refused(run)).extracting(QuarantinedRow::state).containsExactly(QuarantinedRow.State.MENDED);
        assertThat(people.imports.quarantine(HR, null, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    @DisplayName("F126: a refused row that could be anybody's ends nobody until a person has seen it")
    void incomplete() {
        people.deliver(TODAY, person("1", "山田", "太郎"), person("2", "佐藤", "花子"));
        ImportRun run = people.compare(
                new org.shirube.people.api.imports.ImportOptions("hris", "cut", TODAY.plusDays(1), true, true, 100),
                draft -> {
                    person("1", "山田", "太郎").into(draft);
                    draft.refuse(
                            new RefusedRow(new Origin("people.csv", 3), null, "", RefusalReason.CUT_OFF, "", "\"佐\0藤"));
                });
        assertThat(run.hold()).isEqualTo(Hold.INCOMPLETE);
        assertThat(run.message()).isNotEmpty();
        assertThat(people.imports.apply(HR, run.id(), false).state()).isEqualTo(State.WAITING);
        assertThat(people.imports.discard(HR, run.id()).state()).isEqualTo(State.DISCARDED);
        assertThat(refused(run)).extracting(q -> q.row().raw()).containsExactly("\"佐\uFFFD藤");
    }

    @Test
    @DisplayName("F126: a row refused beside others carries its text from the file")
    void raw() {
        try (ImportDraft draft = people.imports.begin(HR, options("raw", TODAY))) {
            person("1", "山田", "太郎").line(7).under("nobody").into(draft);
            ImportRun run = draft.compare(origins -> origins.stream()
                    .collect(Collectors.toMap(origin -> origin, origin -> "1,山田,太郎 at " + origin.row())));
            assertThat(refused(run)).extracting(q -> q.row().raw()).containsExactly("1,山田,太郎 at 7");
        }
    }

    private List<QuarantinedRow> refused(ImportRun run) {
        return people.imports.quarantine(HR, run.id(), PageRequest.first(100)).items();
    }
}
