// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.ArrayList;
import java.util.List;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusedRow;
import org.shirube.people.api.imports.UnitRow;

/** Keeps what it is given. */
final class RecordingSink implements PictureSink {

    final List<UnitRow> units = new ArrayList<>();
    final List<PersonRow> people = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();

    @Override
    public void unit(UnitRow row) {
        units.add(row);
    }

    @Override
    public void person(PersonRow row) {
        people.add(row);
    }

    @Override
    public void refuse(RefusedRow row) {
        refused.add(row);
    }

    List<PersonRow> person(String id) {
        return people.stream().filter(row -> row.externalId().equals(id)).toList();
    }
}
