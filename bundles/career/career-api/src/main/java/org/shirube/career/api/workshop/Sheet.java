// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;

/**
 * The one sheet of a person from a workshop.
 *
 * @param id names it where it is shared
 * @param title of the workshop
 * @param day on which it was begun
 * @param texts what was written; a field of which nothing was is missing
 * @param done the steps the person says they are finished with
 */
public record Sheet(
        UUID id,
        EmployeeId owner,
        WorkshopId workshop,
        String title,
        LocalDate day,
        Map<SheetField, String> texts,
        Set<Integer> done) {

    public Sheet {
        texts = Map.copyOf(texts);
        done = Set.copyOf(done);
    }

    /** What was written in a field, or an empty text. */
    public String text(SheetField field) {
        return texts.getOrDefault(field, "");
    }
}
