// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.AppraisalDates;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.core.internal.persistence.AppraisalDayStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.persistence.PersistenceUnit;

/**
 * Stands between a talk and the day on which its member is appraised (F78). The partner's own appraisal is no reason: it is
 * about somebody else's career, and naming it would tell the member when it is.
 */
@Component(service = AppraisalWall.class)
public final class AppraisalWall {

    private final AppraisalDayStore delivered;
    private final List<AppraisalDates> others;
    private final ZoneId zone;

    @Activate
    public AppraisalWall(
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<AppraisalDates> others,
            @Reference Clock clock) {
        this.delivered = new AppraisalDayStore(unit, new UuidV7(clock));
        this.others = List.copyOf(others);
        this.zone = clock.getZone();
    }

    /** Whether a talk at that time would touch a day on which the member is appraised. */
    boolean stands(Pairing pairing, Appointment appointment) {
        LocalDate first = firstDay(appointment);
        LocalDate last = lastDay(appointment);
        return !delivered.of(pairing.member(), first, last).isEmpty()
                || others.stream().anyMatch(dates -> !dates.of(pairing.member(), first, last)
                        .isEmpty());
    }

    /** The day of a talk, or both where it goes past midnight. */
    Set<LocalDate> days(Appointment appointment) {
        return Stream.of(firstDay(appointment), lastDay(appointment)).collect(Collectors.toSet());
    }

    private LocalDate firstDay(Appointment appointment) {
        return LocalDate.ofInstant(appointment.starts(), zone);
    }

    /** A talk that ends at midnight does not reach into the next day. */
    private LocalDate lastDay(Appointment appointment) {
        Instant last = appointment.ends().minusNanos(1);
        return LocalDate.ofInstant(last, zone);
    }
}
