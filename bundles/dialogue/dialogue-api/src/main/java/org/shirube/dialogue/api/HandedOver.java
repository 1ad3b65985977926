// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import java.util.List;
import org.shirube.people.api.EmployeeId;

/**
 * What a partner reads of the member's talks with somebody before. Empty lists and texts are what the member did not hand over,
 * or what there is none of: it does not show which.
 *
 * @param former with whom the member talked
 * @param todos the member's own that are open, oldest first
 * @param themes those the member brought, newest first
 * @param letter the member's own words; may be empty
 */
public record HandedOver(EmployeeId former, List<Todo> todos, List<ThemeDay> themes, String letter) {

    public HandedOver {
        todos = List.copyOf(todos);
        themes = List.copyOf(themes);
    }

    /**
     * A theme that was talked about.
     *
     * @param key of the catalogue
     */
    public record ThemeDay(LocalDate day, String key) {}
}
