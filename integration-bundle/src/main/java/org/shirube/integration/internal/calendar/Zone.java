// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a calendar spells it out (RFC 5545, section 3.6.5), for the time its events are in. Made of what Java knows;
 * the library would fetch it from a site.
 */
final class Zone {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zone() {}

    static TimezoneAssignment of(ZoneId zone, Instant first, Instant last) {
        VTimezone component = new VTimezone(zone.getId().replace(":", ""));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.previousTransition(first);
        if (transition == null) {
            ZoneOffset offset = rules.getOffset(first);
            add(component, new StandardTime(), LONG_AGO, offset, offset);
            transition = rules.nextTransition(first);
        }
        for (; within(transition, last); transition = rules.nextTransition(transition.getInstant())) {
            add(
                    component,
                    rules.isDaylightSavings(transition.getInstant()) ? new DaylightSavingsTime() : new StandardTime(),
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static boolean within(@Nullable ZoneOffsetTransition transition, Instant last) {
        return transition != null && !transition.getInstant().isAfter(last);
    }

    private static void add(
            VTimezone component, Observance observance, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                begins.getYear(),
                begins.getMonthValue(),
                begins.getDayOfMonth(),
                begins.getHour(),
                begins.getMinute(),
                begins.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        if (observance instanceof DaylightSavingsTime daylight) {
            component.addDaylightSavingsTime(daylight);
        } else {
            component.addStandardTime((StandardTime) observance);
        }
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }
}
