// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.LocalDateTime;

/** Days on which people work. */
public final class Weekdays {

    private Weekdays() {}

    /** The same time on that day, or on the Monday after where it is a weekend. */
    public static LocalDateTime onOrAfter(LocalDateTime time) {
        int past = time.getDayOfWeek().getValue() - 5;
        return past > 0 ? time.plusDays(3L - past) : time;
    }
}
