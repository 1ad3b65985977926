// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;

/** People for a directory in memory, who joined in April 2020 and still work here, with only what a test is about. */
public final class PersonRows {

    private PersonRows() {}

    /**
     * @param id the external id
     * @param family the family name; there is no given one
     * @param unit the external id of the unit, or null
     * @param manager the external id of who they report to, or null
     */
    public static PersonRow person(String id, String family, @Nullable String unit, @Nullable String manager) {
        return person(id, family, "", null, List.of(), unit, manager);
    }

    /**
     * @param id the external id
     * @param email their address, or null
     * @param languages what they read, best first
     * @param unit the external id of the unit, or null
     * @param manager the external id of who they report to, or null
     */
    public static PersonRow person(
            String id,
            String family,
            String given,
            @Nullable String email,
            List<String> languages,
            @Nullable String unit,
            @Nullable String manager) {
        return new PersonRow(
                new Origin("people.csv", 1),
                id,
                LocalDate.of(2020, 4, 1),
                null,
                family,
                given,
                null,
                null,
                null,
                null,
                email,
                EmploymentStatus.ACTIVE,
                unit,
                null,
                null,
                null,
                null,
                languages,
                manager,
                List.of());
    }
}
