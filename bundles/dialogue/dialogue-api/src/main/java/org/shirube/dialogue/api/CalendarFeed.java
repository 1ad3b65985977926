// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.List;
import java.util.Locale;
import org.shirube.people.api.EmployeeId;

/**
 * The talks of a person for the calendar they subscribed to.
 *
 * @param owner whose it is
 * @param locale Japanese or English, as the owner reads it
 * @param talks from thirty days ago to a year ahead by when they begin, at most {@value #MOST} and as many to
 *     which the owner comes as a guest; those that were called off or missed are not among them
 */
public record CalendarFeed(EmployeeId owner, Locale locale, List<Invitation> talks) {

    /** The most talks. */
    public static final int MOST = 1_000;

    public CalendarFeed {
        talks = List.copyOf(talks);
    }
}
