// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.people.core.internal.application.People.HR;
import static org.shirube.people.core.internal.application.Rows.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

/**
 * Applies random deliveries and asks for every day. The model keeps a wording per person and day, the plainest thing that
 * can be right.
 */
class TimelineTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;
    private static final int MAX_PEOPLE = 3;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    @DisplayName("F126: after any deliveries every day answers what the last delivery said of it")
    void anyDay(Dialect dialect) {
        try (People people = new People(dialect)) {
            PeopleDirectoryService directory =
                    new PeopleDirectoryService(people.database.transactions(), people.unit, people.audit);
            int[] round = {0};
            Property.forAll(25, TimelineTest::deliveries, deliveries -> {
                String source = "s" + round[0]++;
                Model model = new Model();
                for (Delivery delivery : deliveries) {
                    deliver(people, source, delivery);
                    model.apply(delivery);
                    deliver(people, source, delivery, true);
                }
                for (int day = 0; day < DAYS + 2; day++) {
                    assertThat(stored(directory, source, START.plusDays(day)))
                            .as("day %s", day)
                            .isEqualTo(model.on(day));
                }
            });
        }
    }

    private static void deliver(People people, String source, Delivery delivery) {
        deliver(people, source, delivery, false);
    }

    private static void deliver(People people, String source, Delivery delivery, boolean again) {
        ImportOptions options =
                new ImportOptions(source, "d", START.plusDays(delivery.day()), delivery.complete(), false, 100);
        ImportRun run = people.compare(
                options, draft -> delivery.rows().forEach(row -> row.row().into(draft)));
        assertThat(run.refused()).isZero();
        if (again) {
            assertThat(run.people().created()
                            + run.people().changed()
                            + run.people().ended())
                    .as("the same again changes nothing")
                    .isZero();
        }
        assertThat(people.imports.apply(HR, run.id(), true).state()).isEqualTo(ImportRun.State.APPLIED);
    }

    private static Map<String, String> stored(PeopleDirectoryService directory, String source, LocalDate day) {
        Map<String, String> found = new TreeMap<>();
        directory
                .search(HR, new EmployeeQuery("", null, java.util.Set.of(), day), PageRequest.first(1000))
                .items()
                .stream()
                .map(summary -> directory.employee(HR, summary.id(), day).orElseThrow())
                .filter(e -> e.externalId().source().equals(source))
                .forEach(e -> found.put(e.externalId().value(), wording(e)));
        return found;
    }

    private static String wording(Employee employee) {
        return employee.status() == EmploymentStatus.LEFT
                ? "left"
                : employee.name().given();
    }

    private static List<Delivery> deliveries(Draws draws) {
        List<Delivery> all = draws.listOf(4, TimelineTest::delivery);
        return all.stream().filter(d -> !d.rows().isEmpty()).collect(Collectors.toList());
    }

    private static Delivery delivery(Draws draws) {
        int day = draws.between(0, DAYS - 1);
        boolean complete = draws.below(2) == 1;
        List<Given> rows = new ArrayList<>();
        for (int id = 1; id <= MAX_PEOPLE; id++) {
            switch (draws.between(0, 2)) {
                case 1 -> rows.add(new Given("" + id, null, null, day, draws.text(1, "abc")));
                case 2 -> history(draws, "" + id, rows);
                default -> {}
            }
        }
        return new Delivery(day, complete, rows);
    }

    private static void history(Draws draws, String id, List<Given> rows) {
        int from = draws.between(0, DAYS - 1);
        for (int i = draws.between(1, 3); i > 0 && from < DAYS; i--) {
            int until = from + draws.between(1, 4);
            boolean open = i == 1 && draws.below(2) == 0;
            rows.add(new Given(id, from, open ? null : until, 0, draws.text(1, "abc")));
            from = until + draws.between(0, 2);
        }
    }

    /** A row: dated, or telling of the day of the delivery. */
    private record Given(
            String id,
            @org.jspecify.annotations.Nullable Integer from,
            @org.jspecify.annotations.Nullable Integer until,
            int day,
            String word) {

        Rows.Person row() {
            Rows.Person row = person(id, "姓", "名" + word);
            if (from != null) {
                row.from(START.plusDays(from));
            }
            if (until != null) {
                row.until(START.plusDays(until));
            }
            return row;
        }
    }

    private record Delivery(int day, boolean complete, List<Given> rows) {}

    /** A wording per person and day, and the days on which a period begins: up to the next one a snapshot holds. */
    private static final class Model {

        private static final int END = DAYS + 20;
        private final Map<String, String[]> words = new TreeMap<>();
        private final Map<String, boolean[]> begins = new TreeMap<>();

        void apply(Delivery delivery) {
            Map<String, List<Given>> byPerson = new TreeMap<>();
            delivery.rows().forEach(row -> byPerson.computeIfAbsent(row.id(), id -> new ArrayList<>())
                    .add(row));
            if (delivery.complete()) {
                words.keySet().stream()
                        .filter(id -> !byPerson.containsKey(id))
                        .filter(id -> words.get(id)[delivery.day()] != null)
                        .filter(id -> !"left".equals(words.get(id)[delivery.day()]))
                        .forEach(id -> set(id, delivery.day(), END, "left"));
            }
            byPerson.forEach((id, rows) -> {
                if (rows.get(0).from() == null) {
                    snapshot(id, delivery.day(), "名" + rows.get(0).word());
                } else {
                    history(id, rows);
                }
            });
        }

        private void snapshot(String id, int day, String word) {
            String[] of = words.computeIfAbsent(id, k -> new String[END]);
            if (word.equals(of[day])) {
                return;
            }
            boolean[] begin = begins.computeIfAbsent(id, k -> new boolean[END]);
            int end = day + 1;
            while (end < END && !begin[end]) {
                end++;
            }
            set(id, day, end, word);
        }

        private void history(String id, List<Given> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Given row = rows.get(i);
                int next = i + 1 < rows.size() ? rows.get(i + 1).from() : END;
                int until = Optional.ofNullable(row.until()).orElse(END);
                set(id, row.from(), until, "名" + row.word());
                if (until < next) {
                    set(id, until, next, "left");
                }
            }
        }

        private void set(String id, int from, int until, String word) {
            String[] of = words.computeIfAbsent(id, k -> new String[END]);
            boolean[] begin = begins.computeIfAbsent(id, k -> new boolean[END]);
            for (int day = from; day < until; day++) {
                of[day] = word;
                begin[day] = false;
            }
            begin[from] = true;
        }

        Map<String, String> on(int day) {
            Map<String, String> found = new TreeMap<>();
            words.forEach((id, of) -> {
                if (of[day] != null) {
                    found.put(id, of[day]);
                }
            });
            return found;
        }
    }
}
