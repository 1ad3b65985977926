// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shirube.ui.component.Wording;

/** Moments as people say them: 11月25日（水）10:00, Wed 25 November, 10:00. */
public final class When {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("M月d日（E）H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("E d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private When() {}

    public static String at(Instant moment, ZoneId zone, Locale locale) {
        return (Wording.isJapanese(locale) ? JAPANESE : ENGLISH).format(moment.atZone(zone));
    }

    /** Only the time of the day. */
    public static String clock(Instant moment, ZoneId zone) {
        return CLOCK.format(moment.atZone(zone));
    }
}
