// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.Change.FieldChange;

/** Field changes as one text for the trail. The two separators are control characters, which no field holds. */
public final class FieldCodec {

    private static final char BETWEEN_CHANGES = '\u001E';
    private static final char BETWEEN_PARTS = '\u001F';

    private FieldCodec() {}

    public static String write(List<FieldChange> changes) {
        StringBuilder out = new StringBuilder();
        for (FieldChange change : changes) {
            out.append(change.field()).append(BETWEEN_PARTS);
            append(out, change.before()).append(BETWEEN_PARTS);
            append(out, change.after()).append(BETWEEN_CHANGES);
        }
        return out.toString();
    }

    public static List<FieldChange> read(String text) {
        List<FieldChange> changes = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(BETWEEN_CHANGES); end >= 0; end = text.indexOf(BETWEEN_CHANGES, from)) {
            int first = text.indexOf(BETWEEN_PARTS, from);
            int second = text.indexOf(BETWEEN_PARTS, first + 1);
            changes.add(new FieldChange(
                    text.substring(from, first),
                    blankAsNull(text.substring(first + 1, second)),
                    blankAsNull(text.substring(second + 1, end))));
            from = end + 1;
        }
        return changes;
    }

    private static StringBuilder append(StringBuilder out, @Nullable String text) {
        return text == null ? out : out.append(text);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
