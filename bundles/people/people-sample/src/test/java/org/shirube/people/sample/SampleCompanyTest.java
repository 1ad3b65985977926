// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.Validity;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;

class SampleCompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    @DisplayName("the same size, seed and day give the same company; another seed gives another")
    void deterministic() {
        assertThat(new SampleCompany(300, 7, TODAY).people().toList())
                .isEqualTo(new SampleCompany(300, 7, TODAY).people().toList())
                .isNotEqualTo(new SampleCompany(300, 8, TODAY).people().toList());
        assertThat(new SampleCompany(300, 7, TODAY).units().toList())
                .isEqualTo(new SampleCompany(300, 7, TODAY).units().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 45, 77, 150, 300, 1_000, 5_000})
    @DisplayName("every unit, head, manager and concurrent post that is named exists, over all the time it is named")
    void nothingDangles(int size) {
        SampleCompany company = new SampleCompany(size, 3, TODAY);
        List<UnitRow> units = company.units().toList();
        List<PersonRow> people = company.people().toList();
        Map<String, Validity> lives = lives(units);
        Set<String> persons = people.stream().map(PersonRow::externalId).collect(Collectors.toSet());
        assertThat(units).allSatisfy(unit -> {
            assertThat(unit.name()).isNotBlank();
            assertThat(unit.parent() == null || lives.containsKey(unit.parent()))
                    .isTrue();
            assertThat(unit.head() == null || persons.contains(unit.head())).isTrue();
        });
        assertThat(people).allSatisfy(person -> {
            assertThat(person.manager() == null || persons.contains(person.manager()))
                    .isTrue();
            unitsOf(person).forEach(unit -> assertThat(lives.get(unit))
                    .as(unit)
                    .isNotNull()
                    .satisfies(life -> assertThat(life.contains(Objects.requireNonNull(person.validFrom())))
                            .isTrue()));
        });
        assertThat(units.stream().filter(unit -> unit.parent() == null))
                .extracting(UnitRow::externalId)
                .containsOnly("00010");
    }

    @Test
    @DisplayName("periods of one person or unit follow each other without overlap and end open")
    void periods() {
        SampleCompany company = new SampleCompany(2_000, 5, TODAY);
        Map<String, PersonRow> before = new HashMap<>();
        company.people().forEach(row -> {
            PersonRow last = before.put(row.externalId(), row);
            assertThat(new Validity(row.validFrom(), row.validUntil())).isNotNull();
            if (last != null) {
                assertThat(last.validUntil()).isEqualTo(row.validFrom());
            }
        });
        assertThat(before.values()).extracting(PersonRow::validUntil).containsOnlyNulls();
    }

    @Test
    @DisplayName("as many are employed as asked for, in the proportions of a real company")
    void proportions() {
        List<PersonRow> today = today(new SampleCompany(20_000, 1, TODAY));
        List<PersonRow> employed = today.stream()
                .filter(row -> row.status() != EmploymentStatus.LEFT)
                .toList();
        assertThat(employed).hasSize(20_000);
        assertThat(today.size() - employed.size()).isEqualTo(600);
        assertThat(share(employed, row -> !row.concurrentPosts().isEmpty())).isCloseTo(0.08, within(0.015));
        assertThat(share(employed, row -> row.status() == EmploymentStatus.ON_LEAVE))
                .isCloseTo(0.02, within(0.006));
        assertThat(share(employed, row -> row.status() == EmploymentStatus.SECONDED))
                .isCloseTo(0.014, within(0.005));
        assertThat(share(employed, row -> row.family().equals("佐藤"))).isBetween(0.03, 0.06);
        assertThat(employed).extracting(PersonRow::family).contains("髙橋", "齋藤", "Nguyen");
        assertThat(employed)
                .extracting(PersonRow::email)
                .doesNotHaveDuplicates()
                .allMatch(mail -> mail.matches("[a-z.]+[0-9]+@example\\.com"));
    }

    @Test
    @DisplayName("there are careers with moves, a new name, leave that ended, and a return after leaving")
    void histories() {
        Map<String, List<PersonRow>> careers =
                new SampleCompany(2_000, 1, TODAY).people().collect(Collectors.groupingBy(PersonRow::externalId));
        assertThat(careers.values()).anyMatch(rows -> distinct(rows, PersonRow::unit) > 2);
        assertThat(careers.values()).anyMatch(rows -> distinct(rows, PersonRow::family) == 2);
        assertThat(careers.values())
                .anyMatch(rows -> rows.stream().anyMatch(r -> r.status() == EmploymentStatus.LEFT)
                        && rows.get(rows.size() - 1).status() == EmploymentStatus.ACTIVE);
    }

    @Test
    @DisplayName("one unit was renamed, one moved, one closed")
    void reorganised() {
        Map<String, List<UnitRow>> units =
                new SampleCompany(300, 1, TODAY).units().collect(Collectors.groupingBy(UnitRow::externalId));
        assertThat(units.values())
                .filteredOn(rows -> distinct(rows, UnitRow::name) > 1)
                .hasSize(1);
        assertThat(units.values())
                .filteredOn(rows -> distinct(rows, UnitRow::parent) > 1)
                .hasSize(1);
        assertThat(units.values())
                .filteredOn(rows -> rows.get(rows.size() - 1).validUntil() != null)
                .hasSize(1);
    }

    @Test
    @DisplayName("a hundred thousand people are streamed, each once")
    void large() {
        Set<String> ids = new HashSet<>();
        new SampleCompany(100_000, 1, TODAY).people().forEach(row -> ids.add(row.externalId()));
        assertThat(ids).hasSize(103_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300, 5_000})
    @DisplayName("each demo account belongs to somebody else who is in service; the manager leads a unit")
    void demoAccounts(int size) {
        SampleCompany company = new SampleCompany(size, 1, TODAY);
        List<DemoAccount> accounts = company.demoAccounts();
        Map<String, PersonRow> today =
                today(company).stream().collect(Collectors.toMap(PersonRow::externalId, row -> row));
        assertThat(accounts).extracting(DemoAccount::person).doesNotHaveDuplicates();
        assertThat(accounts)
                .allMatch(account ->
                        Objects.requireNonNull(today.get(account.person())).status() == EmploymentStatus.ACTIVE);
        String manager = accounts.get(1).person();
        assertThat(company.units()).anyMatch(unit -> manager.equals(unit.head()));
    }

    @Test
    @DisplayName("as many further accounts as are asked for and there are people, each of somebody else")
    void furtherAccounts() {
        SampleCompany company = new SampleCompany(300, 1, TODAY);
        assertThat(company.furtherAccounts(0)).isEmpty();
        assertThat(company.furtherAccounts(1_000))
                .hasSize(300)
                .allMatch(account -> account.login().equals(account.person()))
                .extracting(DemoAccount::person)
                .doesNotHaveDuplicates()
                .isSubsetOf(today(company).stream().map(PersonRow::externalId).toList());
    }

    @Test
    @DisplayName("all of it can be written in Windows-31J")
    void encodable() {
        CharsetEncoder encoder = CompanyFiles.WINDOWS_31J.newEncoder();
        SampleCompany company = new SampleCompany(20_000, 1, TODAY);
        assertThat(company.people()).allMatch(row -> encoder.canEncode(row.toString()));
        assertThat(company.units()).allMatch(row -> encoder.canEncode(row.toString()));
    }

    @Test
    @DisplayName("a size that is too small or too large is refused with its range")
    void sizes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleCompany(29, 1, TODAY))
                .withMessageContaining("30 to 2000000");
    }

    private static List<PersonRow> today(SampleCompany company) {
        return company.people()
                .filter(row -> new Validity(row.validFrom(), row.validUntil()).contains(TODAY))
                .toList();
    }

    private static Map<String, Validity> lives(List<UnitRow> units) {
        return units.stream()
                .collect(Collectors.toMap(
                        UnitRow::externalId,
                        row -> new Validity(row.validFrom(), row.validUntil()),
                        (a, b) -> new Validity(a.from(), b.until())));
    }

    private static List<String> unitsOf(PersonRow person) {
        List<String> units = person.concurrentPosts().stream()
                .map(PersonRow.ConcurrentPost::unit)
                .collect(Collectors.toList());
        if (person.unit() != null) {
            units.add(person.unit());
        }
        return units;
    }

    private static double share(List<PersonRow> rows, java.util.function.Predicate<PersonRow> which) {
        return (double) rows.stream().filter(which).count() / rows.size();
    }

    private static <T> long distinct(List<T> rows, java.util.function.Function<T, String> field) {
        return rows.stream().map(field).filter(Objects::nonNull).distinct().count();
    }
}
