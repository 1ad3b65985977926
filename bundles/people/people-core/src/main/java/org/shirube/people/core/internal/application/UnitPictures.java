// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.ExternalId;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.Validity;
import org.shirube.people.core.internal.domain.Days;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.UnitQueries;
import org.shirube.people.core.internal.persistence.UnitRecord;

/** Adds to units what the api tells of them: the unit above, the head, how many people, whether more is below. */
final class UnitPictures {

    private final UnitQueries units;
    private final ReportingLine line;

    UnitPictures(Connection connection, LocalDate day) {
        this.units = new UnitQueries(connection, day);
        this.line = new ReportingLine(new PersonQueries(connection, day), units);
    }

    List<OrganisationUnit> of(List<UnitRecord> records) throws SQLException {
        List<OrganisationUnit> pictures = new ArrayList<>();
        @Nullable UnitRecord parent = null;
        for (UnitRecord unit : records) {
            // Siblings share the unit above, and on a path it is the one before.
            if (parent == null
                    || !parent.externalId().equals(unit.parentRef())
                    || !parent.source().equals(unit.source())) {
                parent = units.parent(unit).orElse(null);
            }
            pictures.add(new OrganisationUnit(
                    new UnitId(unit.id()),
                    new ExternalId(unit.source(), unit.externalId()),
                    unit.name(),
                    parent == null ? null : new UnitId(parent.id()),
                    line.headOf(unit).orElse(null),
                    units.headcount(unit),
                    units.hasChildren(unit),
                    new Validity(unit.from(), Days.orNull(unit.until()))));
        }
        return pictures;
    }
}
