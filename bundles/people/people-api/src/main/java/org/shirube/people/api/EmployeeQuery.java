// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people are wanted.
 *
 * @param text words that must all occur, anywhere in kanji, kana or Latin letters of the name, in the external id or the
 *     e-mail address; hiragana finds katakana, full width finds half width, case does not matter; empty for everybody;
 *     at most {@value #MAX_TEXT} characters
 * @param unit the unit in or below which they have a post, or null for all
 * @param statuses which statuses; empty for all
 * @param asOf the day
 */
public record EmployeeQuery(String text, @Nullable UnitId unit, Set<EmploymentStatus> statuses, LocalDate asOf) {

    /** The longest text that is searched for. */
    public static final int MAX_TEXT = 100;

    /**
     * @throws IllegalArgumentException where the text is too long
     */
    public EmployeeQuery {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("search for at most " + MAX_TEXT + " characters");
        }
        statuses = Set.copyOf(statuses);
    }

    /** Everybody who has not left, on a day. */
    public static EmployeeQuery everybody(LocalDate asOf) {
        return new EmployeeQuery(
                "", null, Set.of(EmploymentStatus.ACTIVE, EmploymentStatus.ON_LEAVE, EmploymentStatus.SECONDED), asOf);
    }
}
