// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one person or unit differs.
 *
 * @param about person or unit
 * @param externalId its id in the source
 * @param label its name, for a person
 * @param kind created, changed or ended
 * @param fields what differs, field by field; for a created one all that is filled, for an ended one empty
 */
public record Change(About about, String externalId, String label, Kind kind, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** What a change is about. */
    public enum About {
        /** A person. */
        PERSON,
        /** An organisation unit. */
        UNIT
    }

    /** The kind of a change. */
    public enum Kind {
        /** New here. */
        CREATED,
        /** At least one field differs. */
        CHANGED,
        /** Gone from a complete delivery. */
        ENDED
    }

    /**
     * A field that differs.
     *
     * @param field the component of {@link PersonRow} or {@link UnitRow}, for example {@code email}
     * @param before null where it was empty
     * @param after null where it becomes empty
     */
    public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
}
