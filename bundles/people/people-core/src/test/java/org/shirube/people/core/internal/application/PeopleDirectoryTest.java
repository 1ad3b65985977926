// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.people.core.internal.application.People.HR;
import static org.shirube.people.core.internal.application.People.MEMBER;
import static org.shirube.people.core.internal.application.People.TODAY;
import static org.shirube.people.core.internal.application.Rows.person;
import static org.shirube.people.core.internal.application.Rows.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.MainPost;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.Post;
import org.shirube.people.api.Standing;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class PeopleDirectoryTest {

    private static final PageRequest TEN = PageRequest.first(10);
    private final People people;
    private PeopleDirectoryService directory;

    PeopleDirectoryTest(Dialect dialect) {
        people = new People(dialect);
    }

    @BeforeEach
    void deliver() {
        directory = new PeopleDirectoryService(people.database.transactions(), people.unit, people.audit);
        people.deliver(
                TODAY,
                unit("D0", "会社", null, "1"),
                unit("D1", "営業部", "D0", "2"),
                unit("D2", "第一課", "D1", null),
                unit("D3", "第二課", "D1", "4"),
                person("1", "山田", "太郎")
                        .kana("ヤマダ", "タロウ")
                        .roman("Yamada", "Taro")
                        .in("D0")
                        .as("社長"),
                person("2", "佐藤", "花子").kana("サトウ", "ハナコ").in("D1").as("部長"),
                person("3", "鈴木", "一郎").kana("ｽｽﾞｷ", "ｲﾁﾛｳ").in("D2").email("Suzuki@example.com"),
                person("4", "高橋", "次郎").kana("たかはし", "じろう").in("D3").as("課長").also("D2", "兼務課長"),
                person("5", "田中", "さくら").kana("タナカ", "サクラ").in("D3").status(EmploymentStatus.ON_LEAVE),
                person("6", "Smith", "Anna").roman("Smith", "Anna").in("D3").under("1"));
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName(
            "F126: people are found by kanji, kana of either kind and width, romaji, address and id, in order of reading")
    void search() {
        assertThat(found("")).containsExactly("6", "2", "3", "4", "5", "1");
        assertThat(found("山田")).containsExactly("1");
        assertThat(found("やまだ 太郎")).containsExactly("1");
        assertThat(found("山田太郎")).containsExactly("1");
        assertThat(found("ＹＡＭＡ")).containsExactly("1");
        assertThat(found("スズキ")).containsExactly("3");
        assertThat(found("ﾀｶﾊｼ")).containsExactly("4");
        assertThat(found("suzuki@EX")).containsExactly("3");
        assertThat(found("%")).isEmpty();
        assertThat(directory.count(HR, EmployeeQuery.everybody(TODAY))).isEqualTo(6);
    }

    @Test
    @DisplayName("F126: a list is narrowed by unit with all units below and concurrent posts, and by status")
    void filters() {
        assertThat(ids(new EmployeeQuery("", unitId("D2"), Set.of(), TODAY))).containsExactly("3", "4");
        assertThat(ids(new EmployeeQuery("", unitId("D1"), Set.of(), TODAY))).containsExactly("6", "2", "3", "4", "5");
        assertThat(ids(new EmployeeQuery("", null, Set.of(EmploymentStatus.ON_LEAVE), TODAY)))
                .containsExactly("5");
    }

    @Test
    @DisplayName("F126: the unit at the top holds everybody with a post, also who has only a concurrent one")
    void wholeCompany() {
        EmployeeQuery company = new EmployeeQuery("", unitId("D0"), Set.of(), TODAY);
        assertThat(ids(company)).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6");
        people.deliver(new ImportOptions("hris", "next", TODAY, false, false, 10), draft -> {
            person("7", "無所", "属").into(draft);
            person("8", "兼務", "だけ").also("D2", "顧問").into(draft);
        });
        assertThat(ids(company)).containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "8");
        assertThat(directory.count(HR, company)).isEqualTo(7);
    }

    @Test
    @DisplayName("F126: the manager is the named one, else the head of the unit, else the nearest other head above")
    void managers() {
        assertThat(manager("6")).isEqualTo("Smith → 山田 true");
        assertThat(manager("5")).isEqualTo("田中 → 高橋 false");
        assertThat(manager("4")).isEqualTo("高橋 → 佐藤 false");
        assertThat(manager("3")).isEqualTo("鈴木 → 佐藤 false");
        assertThat(manager("2")).isEqualTo("佐藤 → 山田 false");
        assertThat(employee("1").manager()).isNull();
        assertThat(reports("1")).containsExactly("6", "2");
        assertThat(reports("2")).containsExactly("3", "4");
        assertThat(reports("4")).containsExactly("5");
        assertThat(reports("5")).isEmpty();
    }

    @Test
    @DisplayName("F126: who has reports is a manager")
    void managerRole() {
        ManagerRoleSource roles = new ManagerRoleSource(people.database.transactions(), people.unit);
        assertThat(roles.rolesOf(employee("2").id().value(), TODAY)).containsExactly(Role.MANAGER);
        assertThat(roles.rolesOf(employee("5").id().value(), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("F126: a person carries the main post first and the concurrent posts behind it")
    void posts() {
        assertThat(employee("4").posts()).extracting(Post::unitName).containsExactly("第二課", "第一課");
        assertThat(employee("4").mainPost()).map(Post::position).contains("課長");
    }

    @Test
    @DisplayName("F126: the organisation is a tree with heads and headcounts, as of a day")
    void units() {
        assertThat(directory.unitsBelow(MEMBER, null, TODAY))
                .extracting(OrganisationUnit::name)
                .containsExactly("会社");
        assertThat(directory.unitsBelow(MEMBER, unitId("D1"), TODAY))
                .extracting(OrganisationUnit::headcount)
                .containsExactly(1, 3);
        assertThat(directory.path(MEMBER, unitId("D3"), TODAY))
                .extracting(OrganisationUnit::name)
                .containsExactly("会社", "営業部", "第二課");
        assertThat(directory.unit(MEMBER, unitId("D3"), TODAY).orElseThrow().head())
                .extracting(ManagerRef::name)
                .extracting(name -> name.familyFirst())
                .isEqualTo("高橋 次郎");
        assertThat(directory.unitsBelow(MEMBER, null, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("F47: the whole company is walked through in steps, everybody once, with the unit of the main post")
    void walk() {
        Map<EmployeeId, UnitId> found = new HashMap<>();
        List<MainPost> step = List.of();
        int steps = 0;
        do {
            EmployeeId last = step.isEmpty() ? null : step.get(step.size() - 1).person();
            step = directory.mainPosts(Actor.system("job"), TODAY, last, 4);
            step.forEach(
                    post -> assertThat(found.put(post.person(), post.unit())).isNull());
            steps++;
        } while (step.size() == 4);
        assertThat(steps).isEqualTo(2);
        assertThat(found).hasSize(6);
        assertThat(found.get(employee("4").id()))
                .isEqualTo(employee("4").mainPost().orElseThrow().unit());
        assertThat(directory.mainPosts(HR, TODAY.minusDays(1), null, 4)).isEmpty();
    }

    @Test
    @DisplayName(
            "Many people are looked up at once, as each of them would be found, and too many are refused with the limit")
    void summaries() {
        List<EmployeeSummary> all =
                directory.search(MEMBER, EmployeeQuery.everybody(TODAY), TEN).items();
        List<EmployeeId> ids = all.stream().map(EmployeeSummary::id).toList();
        assertThat(directory.summaries(MEMBER, ids, TODAY)).containsExactlyInAnyOrderElementsOf(all);
        List<EmployeeId> twice = List.of(ids.get(0), ids.get(0), new EmployeeId(new UUID(4, 2)));
        assertThat(directory.summaries(MEMBER, twice, TODAY)).containsExactly(all.get(0));
        assertThat(directory.summaries(MEMBER, ids, TODAY.minusDays(1))).isEmpty();
        people.deliver(
                new ImportOptions("hris", "left", TODAY, false, false, 50),
                draft -> person("3", "鈴木", "一郎").status(EmploymentStatus.LEFT).into(draft));
        EmployeeId gone = employee("3").id();
        assertThat(directory.summaries(MEMBER, List.of(gone), TODAY)).isEmpty();
        assertThat(directory.summaries(HR, List.of(gone), TODAY))
                .extracting(EmployeeSummary::status)
                .containsExactly(EmploymentStatus.LEFT);
        List<EmployeeId> tooMany = IntStream.range(0, PageRequest.MAX_LIMIT + 1)
                .mapToObj(i -> new EmployeeId(new UUID(1, i)))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.summaries(HR, tooMany, TODAY))
                .withMessageContaining("at most " + PageRequest.MAX_LIMIT);
    }

    @Test
    @DisplayName(
            "Where many people stand is told as for each of them: unit, manager, grade, kind and place of work, languages")
    void standings() {
        List<EmployeeId> all = directory.mainPosts(HR, TODAY, null, 1_000).stream()
                .map(MainPost::person)
                .toList();
        List<Standing> standings = directory.standings(HR, all, TODAY);
        assertThat(standings).hasSameSizeAs(all).allSatisfy(standing -> {
            Employee one = directory.employee(HR, standing.person(), TODAY).orElseThrow();
            ManagerRef manager = one.manager();
            assertThat(standing)
                    .isEqualTo(new Standing(
                            one.id(),
                            one.mainPost().map(Post::unit).orElse(null),
                            manager == null ? null : manager.id(),
                            one.grade(),
                            one.jobFamily(),
                            one.location(),
                            one.languages()));
        });
    }

    @Test
    @DisplayName("F126: others see neither leave nor ids, and nobody who left")
    void permissions() {
        EmployeeQuery all = new EmployeeQuery("", null, Set.of(), TODAY);
        assertThat(directory.search(MEMBER, all, TEN).items())
                .allSatisfy(s -> assertThat(s.externalId()).isEmpty())
                .allSatisfy(s -> assertThat(s.status()).isEqualTo(EmploymentStatus.ACTIVE));
        assertThat(directory.count(MEMBER, new EmployeeQuery("", null, Set.of(EmploymentStatus.ON_LEAVE), TODAY)))
                .isZero();
        EmployeeId other = employee("5").id();
        assertThat(directory.employee(MEMBER, other, TODAY).orElseThrow().status())
                .isEqualTo(EmploymentStatus.ACTIVE);
        assertThatThrownBy(() -> directory.history(MEMBER, other)).isInstanceOf(AccessDeniedException.class);
        Actor self = new Actor(MEMBER.id(), "sakura", other.value(), Set.of(Role.MEMBER));
        assertThat(directory.history(self, other)).hasSize(1);
        assertThat(people.audit.entries).noneMatch(e -> e.action().equals("employee.history.viewed"));
        directory.history(HR, other);
        assertThat(people.audit.entries).anyMatch(e -> e.action().equals("employee.history.viewed"));
    }

    @Test
    @DisplayName("F126: every day keeps what was true on it")
    void asOf() {
        LocalDate later = TODAY.plusDays(10);
        people.deliver(
                new org.shirube.people.api.imports.ImportOptions("hris", "move", later, false, false, 10),
                person("5", "田中", "さくら").kana("タナカ", "サクラ").in("D2")::into);
        assertThat(employee("5").mainPost().map(Post::unitName)).contains("第二課");
        Employee moved = directory.employee(HR, employee("5").id(), later).orElseThrow();
        assertThat(moved.mainPost().map(Post::unitName)).contains("第一課");
        assertThat(directory.history(HR, moved.id()))
                .extracting(e -> e.validity().from())
                .containsExactly(later, TODAY);
    }

    private List<String> found(String text) {
        return ids(new EmployeeQuery(text, null, Set.of(), TODAY));
    }

    private List<String> ids(EmployeeQuery query) {
        return directory.search(HR, query, TEN).items().stream()
                .map(EmployeeSummary::externalId)
                .toList();
    }

    private UnitId unitId(String ref) {
        return directory.findUnits(HR, "", TODAY, 10).stream()
                .filter(u -> u.externalId().value().equals(ref))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Employee employee(String ref) {
        EmployeeId id = directory.search(HR, new EmployeeQuery("", null, Set.of(), TODAY), TEN).items().stream()
                .filter(s -> s.externalId().equals(ref))
                .findFirst()
                .orElseThrow()
                .id();
        return directory.employee(HR, id, TODAY).orElseThrow();
    }

    private String manager(String ref) {
        Employee employee = employee(ref);
        ManagerRef manager = Objects.requireNonNull(employee.manager());
        return employee.name().family() + " → " + manager.name().family() + " " + manager.explicit();
    }

    private List<String> reports(String ref) {
        return directory.reports(HR, employee(ref).id(), TODAY, TEN).items().stream()
                .map(EmployeeSummary::externalId)
                .toList();
    }
}
