// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Imports a company of three levels of units, with some forty people in each of the lowest. */
final class Staff {

    private static final Actor HR = new Actor(new UUID(0, 1), "bench", null, Set.of(Role.HR_ADMIN));
    private static final LocalDate HIRED = LocalDate.of(2020, 4, 1);
    private static final int IN_UNIT = 40;
    private static final int BELOW = 20;

    private final PeopleImport imports;

    Staff(PeopleImport imports) {
        this.imports = imports;
    }

    void hire(int people) {
        int units = Math.max(1, people / IN_UNIT);
        ImportOptions options = new ImportOptions("bench", "staff", HIRED, true, true, 100);
        try (ImportDraft draft = imports.begin(HR, options)) {
            unit(draft, "top", null);
            for (int i = 0; i < units; i++) {
                if (i % BELOW == 0) {
                    unit(draft, "d" + i / BELOW, "top");
                }
                unit(draft, "u" + i, "d" + i / BELOW);
            }
            for (int i = 0; i < people; i++) {
                draft.add(person(i, "u" + i % units));
            }
            imports.apply(HR, draft.compare().id(), false);
        }
    }

    private static void unit(ImportDraft draft, String name, @Nullable String parent) {
        draft.add(new UnitRow(new Origin("units.csv", 1), name, null, null, name, parent, null));
    }

    private static PersonRow person(int i, String unit) {
        return new PersonRow(
                new Origin("people.csv", i + 1),
                "%07d".formatted(i),
                HIRED,
                null,
                "family" + i % 997,
                "given" + i % 89,
                null,
                null,
                null,
                null,
                null,
                EmploymentStatus.ACTIVE,
                unit,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
