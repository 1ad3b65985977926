// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusalReason;

/**
 * How a value comes out of a row.
 *
 * @param column the column, or empty for a constant
 * @param constant the value for every row, or null
 * @param values what stands in the cell → what it means; empty for the text as it is
 * @param otherwise what an unknown cell means; null to refuse it
 * @param lookup where to look the cell up, or null
 * @param prefix put before a text that is not empty
 * @param suffix put behind a text that is not empty
 * @param lowerCase whether the text is turned into lower case
 * @param dates how days are written
 */
public record Field(
        String column,
        @Nullable String constant,
        Map<String, String> values,
        @Nullable String otherwise,
        @Nullable Lookup lookup,
        String prefix,
        String suffix,
        boolean lowerCase,
        DateForms dates) {

    /**
     * Another file.
     *
     * @param file its alias; the cell is its key
     * @param column the column wanted from it
     */
    public record Lookup(String file, String column) {}

    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]+");

    public Field {
        values = Map.copyOf(values);
    }

    /** The text, without space around it and line breaks in it; may be empty. */
    public String text(RowView row, Joined joined) {
        if (constant != null) {
            return constant;
        }
        String cell = clean(row, row.cell(column));
        String text = lookup == null ? mapped(row, cell) : lookedUp(row, mapped(row, cell), lookup, joined);
        if (text.isEmpty()) {
            return "";
        }
        String whole = prefix + (lowerCase ? text.toLowerCase(Locale.ROOT) : text) + suffix;
        if (whole.length() > PersonRow.MAX_TEXT) {
            throw row.fault(RefusalReason.TOO_LONG, column, whole);
        }
        return whole;
    }

    /** The day, or null where the cell is empty. */
    public @Nullable LocalDate day(RowView row) {
        String cell = constant == null ? row.cell(column) : constant;
        if (cell.isEmpty()) {
            return null;
        }
        return dates.parse(cell).orElseThrow(() -> row.fault(RefusalReason.BAD_DATE, column, cell));
    }

    /** The last day of a period, or null where the cell is empty or says “until further notice”. */
    public @Nullable LocalDate end(RowView row) {
        String cell = constant == null ? row.cell(column) : constant;
        return cell.isEmpty() || dates.open(cell) ? null : day(row);
    }

    private String mapped(RowView row, String cell) {
        if (values.isEmpty()) {
            return cell;
        }
        String value = values.get(cell);
        if (value == null) {
            value = values.get(plain(cell));
        }
        if (value == null) {
            value = cell.isEmpty() ? "" : otherwise;
        }
        if (value == null) {
            throw row.fault(RefusalReason.UNKNOWN_VALUE, column, cell);
        }
        return value;
    }

    private String lookedUp(RowView row, String key, Lookup where, Joined joined) {
        if (key.isEmpty()) {
            return "";
        }
        List<RowView> found = joined.rows(where.file(), key);
        if (found.isEmpty()) {
            throw row.fault(RefusalReason.UNKNOWN_VALUE, column, key);
        }
        return clean(found.get(0), found.get(0).cell(where.column()));
    }

    private String clean(RowView row, String cell) {
        boolean breaks = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (harmless(c)) {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\t') {
                breaks = true;
            } else if (Character.isISOControl(c) || turnsDirection(c)) {
                throw row.fault(RefusalReason.CONTROL_CHARACTER, column, cell);
            }
        }
        return breaks ? BREAKS.matcher(cell).replaceAll(" ") : cell;
    }

    /** Most of what stands in cells: ASCII, kana, kanji. */
    private static boolean harmless(char c) {
        return c >= ' ' && c < 0x7F || c >= 0x3000 && c <= 0x9FFF;
    }

    /** Marks that make a text look different from what it is. */
    private static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\uFEFF' || c == '\u200B';
    }

    static String plain(String text) {
        return PlainText.of(text).strip();
    }
}
