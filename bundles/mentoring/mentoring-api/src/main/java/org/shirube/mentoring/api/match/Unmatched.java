// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * A seeker with nobody, and why.
 *
 * @param why what kept them from somebody
 * @param allowed how many offerers the hard rules leave
 * @param rule key of the hard rule that rules out most of the others; null where none does
 * @param words the same as a sentence, with what would have to change
 */
public record Unmatched(EmployeeId seeker, Why why, int allowed, @Nullable String rule, String words) {

    /** What kept somebody from a partner. */
    public enum Why {
        /** The hard rules leave nobody. */
        NOBODY_ALLOWED,
        /** Those whom the rules leave are with others who fit better. */
        TAKEN,
        /** HR took them out by hand. */
        BY_HAND
    }
}
