// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.people.api.UnitId;

/**
 * What the address asks for.
 *
 * @param unit null for the company
 */
record Place(YearMonth month, @Nullable UnitId unit) {

    private static final String MONTH = "month";
    private static final String UNIT = "unit";

    /** The newest month where none, or none that there is, is asked for. */
    static Place of(QueryParameters parameters, List<YearMonth> months) {
        YearMonth wanted = months.get(0);
        UnitId unit = null;
        try {
            wanted = parameters.getSingleParameter(MONTH).map(YearMonth::parse).orElse(wanted);
            unit = parameters.getSingleParameter(UNIT).map(UnitId::of).orElse(null);
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Place(months.get(0), null);
        }
        return new Place(months.contains(wanted) ? wanted : months.get(0), unit);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>(Map.of(MONTH, month.toString()));
        if (unit != null) {
            parameters.put(UNIT, unit.toString());
        }
        return QueryParameters.simple(parameters);
    }

    /** The address with another unit. */
    String link(UnitId other) {
        return Links.REALITY + "?" + new Place(month, other).parameters().getQueryString();
    }
}
