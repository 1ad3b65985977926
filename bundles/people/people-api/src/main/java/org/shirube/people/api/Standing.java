// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on a day, without names: for what looks at many people at once.
 *
 * @param unit the unit of the main post, or null without one
 * @param manager whom they report to, by the rule of {@link Employee#manager()}; null at the top
 * @param grade pay-independent grade (等級), or null
 * @param jobFamily kind of work (職種), or null
 * @param location place of work, or null
 * @param languages BCP 47 tags of the languages the person works in; may be empty
 */
public record Standing(
        EmployeeId person,
        @Nullable UnitId unit,
        @Nullable EmployeeId manager,
        @Nullable String grade,
        @Nullable String jobFamily,
        @Nullable String location,
        List<String> languages) {

    public Standing {
        languages = List.copyOf(languages);
    }
}
