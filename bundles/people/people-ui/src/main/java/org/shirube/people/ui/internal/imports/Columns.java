// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import com.vaadin.flow.component.Component;
import java.lang.reflect.RecordComponent;
import java.util.Set;
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
            .filter(name -> !name.equals("origin") && !name.equals("externalId"))
            .collect(Collectors.toUnmodifiableSet());

    private Columns() {}

    /** The column and the text in it, or the text alone where the whole row is at fault; may be empty. */
    static String atFault(Component where, RefusedRow row) {
        String column = row.column();
        if (column.isEmpty()) {
            return row.value();
        }
        String name = FIELDS.contains(column) ? where.getTranslation("people.field." + column) : column;
        return where.getTranslation("people.quarantine.column", name, row.value());
    }
}
