// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link InMemoryPeopleImport} finds wrong with rows beside each other. */
final class MemoryChecks {

    private final Map<String, List<PersonRow>> people;
    private final Map<String, List<UnitRow>> units;
    private final Set<String> knownPeople;
    private final Set<String> knownUnits;
    private final RawRows raw;
    private final List<RefusedRow> refused = new ArrayList<>();

    MemoryChecks(
            Map<String, List<PersonRow>> people,
            Map<String, List<UnitRow>> units,
            Set<String> knownPeople,
            Set<String> knownUnits,
            RawRows raw) {
        this.people = people;
        this.units = units;
        this.knownPeople = knownPeople;
        this.knownUnits = knownUnits;
        this.raw = raw;
    }

    List<RefusedRow> refused() {
        people.values().forEach(this::person);
        return refused;
    }

    /** The same rows, wherever they were read. */
    static List<String> withoutOrigin(List<? extends Record> rows) {
        return rows.stream()
                .map(row -> row.toString().replaceFirst("origin=Origin\\[[^\\]]*\\], ", ""))
                .toList();
    }

    private void person(List<PersonRow> rows) {
        List<PersonRow> byDay = rows.stream()
                .sorted(Comparator.comparing(row -> first(row.validFrom())))
                .toList();
        for (int i = 0; i < byDay.size(); i++) {
            PersonRow row = byDay.get(i);
            if (i > 0 && overlap(byDay.get(i - 1), row)) {
                boolean twice = !byDay.get(i - 1).origin().equals(row.origin());
                refuse(row, twice ? RefusalReason.DUPLICATE_ID : RefusalReason.BAD_PERIOD, row.externalId());
            } else if (row.unit() != null && !units.containsKey(row.unit()) && !knownUnits.contains(row.unit())) {
                refuse(row, RefusalReason.UNKNOWN_UNIT, row.unit());
            } else if (row.manager() != null
                    && !people.containsKey(row.manager())
                    && !knownPeople.contains(row.manager())) {
                refuse(row, RefusalReason.UNKNOWN_MANAGER, row.manager());
            }
        }
    }

    private static boolean overlap(PersonRow before, PersonRow after) {
        return before.validUntil() == null || before.validUntil().isAfter(first(after.validFrom()));
    }

    private static LocalDate first(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private void refuse(PersonRow row, RefusalReason reason, String value) {
        String text = raw.find(Set.of(row.origin())).getOrDefault(row.origin(), "");
        refused.add(new RefusedRow(row.origin(), row.externalId(), "", reason, value, text));
    }
}
