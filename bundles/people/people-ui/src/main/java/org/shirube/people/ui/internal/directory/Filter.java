// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.UnitId;
import org.shirube.people.ui.internal.part.Links;

/** What the directory shows; the address of the page says the same. */
record Filter(String text, @Nullable UnitId unit, Presence presence, LocalDate asOf) {

    static Filter of(QueryParameters parameters, LocalDate today) {
        String text = parameters.getSingleParameter("q").orElse("");
        UUID unit = Links.id(parameters.getSingleParameter(Links.UNIT).orElse(null));
        return new Filter(
                text.substring(0, Math.min(text.length(), EmployeeQuery.MAX_TEXT)),
                unit == null ? null : new UnitId(unit),
                Presence.of(parameters.getSingleParameter("status").orElse("")),
                Links.asOf(parameters, today));
    }

    QueryParameters parameters(LocalDate today) {
        return Links.parameters(
                "q",
                text,
                Links.UNIT,
                unit,
                "status",
                presence == Presence.PRESENT ? null : presence,
                Links.AS_OF,
                asOf.equals(today) ? null : asOf);
    }

    EmployeeQuery query() {
        return new EmployeeQuery(text, unit, presence.statuses(), asOf);
    }

    /** Whether it shows less than everybody. */
    boolean narrows() {
        return !text.isBlank() || unit != null || presence != Presence.PRESENT;
    }

    Filter withText(String changed) {
        return new Filter(changed.strip(), unit, presence, asOf);
    }

    Filter withUnit(@Nullable UnitId changed) {
        return new Filter(text, changed, presence, asOf);
    }

    Filter withPresence(Presence changed) {
        return new Filter(text, unit, changed, asOf);
    }

    Filter withAsOf(LocalDate changed) {
        return new Filter(text, unit, presence, changed);
    }
}
