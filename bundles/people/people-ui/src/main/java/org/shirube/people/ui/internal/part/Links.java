// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;
import org.shirube.people.api.imports.ImportRunId;

/** Where the screens of this module are. Nothing else spells a path of theirs. */
public final class Links {

    public static final String DIRECTORY = "people";
    public static final String PERSON = "people/person";
    public static final String ORGANISATION = "people/organisation";
    public static final String IMPORTS = "people/imports";
    public static final String RUN = "people/imports/run";
    public static final String QUARANTINE = "people/imports/quarantine";

    /** The parameter with the day; left out for today. */
    public static final String AS_OF = "asOf";
    /** The parameter with a unit. */
    public static final String UNIT = "unit";

    private Links() {}

    public static String person(EmployeeId id, @Nullable LocalDate asOf) {
        return with(PERSON + "/" + id, parameters(AS_OF, asOf));
    }

    public static String unit(UnitId id, @Nullable LocalDate asOf) {
        return with(ORGANISATION, parameters(UNIT, id, AS_OF, asOf));
    }

    public static String members(UnitId id, @Nullable LocalDate asOf) {
        return with(DIRECTORY, parameters(UNIT, id, AS_OF, asOf));
    }

    public static String run(ImportRunId id) {
        return RUN + "/" + id;
    }

    public static String quarantine(@Nullable ImportRunId run) {
        return with(QUARANTINE, parameters("run", run));
    }

    /** Pairs of a name and a value; those with an empty value are left out. */
    public static QueryParameters parameters(@Nullable Object... pairs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                parameters.put(String.valueOf(pairs[i]), value.toString());
            }
        }
        return QueryParameters.simple(parameters);
    }

    /** The day of the parameter, or today where it is absent or no day. */
    public static LocalDate asOf(QueryParameters parameters, LocalDate today) {
        try {
            return parameters.getSingleParameter(AS_OF).map(LocalDate::parse).orElse(today);
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    /** The id of a parameter, or null where it is absent or none. */
    public static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Says in the address line what a screen shows, without loading anything and without a step in the history. */
    public static void say(Optional<UI> ui, String path, QueryParameters parameters) {
        ui.ifPresent(page -> page.getPage()
                .executeJs("window.history.replaceState(window.history.state, '', $0)", with(path, parameters)));
    }

    private static String with(String path, QueryParameters parameters) {
        String query = parameters.getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
