// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;

/** What is known of a unit over a period. */
public enum UnitField implements RowField {
    NAME("name", "unit_name", PersonRow.MAX_TEXT, UnitRow::name),
    PARENT("parent", "parent_ref", RowRules.MAX_ID, UnitRow::parent),
    HEAD("head", "head_ref", RowRules.MAX_ID, UnitRow::head);

    private final String label;
    private final String column;
    private final int limit;
    private final Function<UnitRow, @Nullable String> value;

    UnitField(String label, String column, int limit, Function<UnitRow, @Nullable String> value) {
        this.label = label;
        this.column = column;
        this.limit = limit;
        this.value = value;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Nullable
    String of(UnitRow row) {
        return value.apply(row);
    }
}
