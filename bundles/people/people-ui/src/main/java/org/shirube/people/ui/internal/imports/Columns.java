// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;

/** Says which column is at fault: by its heading in the file, or by the field where the comparison found it. */
final class Columns {

    private static final Set<String> FIELDS = Stream.of(PersonRow.class, UnitRow.class)
            .flatMap(row -> Stream.of(row.getRecordComponents()))
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("origin"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MAX_VALUE = 80;

    private Columns() {}

    /** The heading of a column, or the name of the field where the comparison found the fault. */
    static String name(UnaryOperator<String> words, String column) {
        return isField(column) ? words.apply("people.field." + column) : column;
    }

    private static boolean isField(String column) {
        return FIELDS.contains(column);
    }

    /** The column and the text in it, or the text alone where the whole row is at fault; may be empty. */
    static String atFault(Component where, RefusedRow row) {
        String column = row.column();
        String value =
                row.value().length() < MAX_VALUE ? row.value() : row.value().substring(0, MAX_VALUE) + "…";
        if (column.isEmpty()) {
            return value;
        }
        return isField(column)
                ? where.getTranslation("people.quarantine.field", where.getTranslation("people.field." + column), value)
                : where.getTranslation("people.quarantine.column", column, value);
    }
}
