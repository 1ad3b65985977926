// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.shirube.people.core.internal.domain.PersonField;
import org.shirube.people.core.internal.domain.RowField;
import org.shirube.people.core.internal.domain.UnitField;

/** People and units are compared and merged by the same statements; this is what differs. */
public enum Shape {
    UNIT("unit", "unit_id", "parent_ref", "search_text", UnitField.values()),
    PERSON("employee", "employee_id", "manager_ref", "sort_key, search_text", PersonField.values());

    private final String prefix;
    private final String id;
    private final String line;
    private final String derived;
    private final RowField[] fields;

    Shape(String prefix, String id, String line, String derived, RowField[] fields) {
        this.prefix = prefix;
        this.id = id;
        this.line = line;
        this.derived = derived;
        this.fields = fields;
    }

    /** What is compared. */
    public RowField[] fields() {
        return fields.clone();
    }

    String period() {
        return "people." + prefix + "_period";
    }

    String superseded() {
        return "people." + prefix + "_superseded";
    }

    /** The column of our id. */
    String id() {
        return id;
    }

    /** The column that leads to the manager, or to the unit above. */
    String line() {
        return line;
    }

    /** The columns of the fields, of what is derived from them, and their hash. */
    String content() {
        return columns("") + ", " + derived + ", row_hash";
    }

    /** The same, each behind an alias. */
    String content(String alias) {
        return Arrays.stream(content().split(", ")).map(c -> alias + "." + c).collect(Collectors.joining(", "));
    }

    /** The columns of the fields alone, behind a prefix such as {@code s.}. */
    String columns(String before) {
        return Arrays.stream(fields).map(f -> before + f.column()).collect(Collectors.joining(", "));
    }

    String derived() {
        return derived;
    }
}
