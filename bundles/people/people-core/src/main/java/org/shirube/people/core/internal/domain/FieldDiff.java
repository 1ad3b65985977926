// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Change.FieldChange;

/** Compares two wordings field by field. */
public final class FieldDiff {

    private FieldDiff() {}

    /**
     * @param before by the ordinals of the fields
     * @param after by the ordinals of the fields
     */
    public static List<FieldChange> between(RowField[] fields, @Nullable String[] before, @Nullable String[] after) {
        List<FieldChange> found = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            String old = blankAsNull(before[i]);
            String now = blankAsNull(after[i]);
            if (!Objects.equals(old, now)) {
                found.add(new FieldChange(fields[i].label(), old, now));
            }
        }
        return found;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
