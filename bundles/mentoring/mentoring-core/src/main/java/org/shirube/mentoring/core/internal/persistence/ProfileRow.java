// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.people.api.EmployeeId;

/**
 * A profile as the table has it, without what is sealed.
 *
 * @param times a bit for each part of the week; 0 for any time
 * @param taken how many seekers they have in all schemes together
 * @param sealed what they wrote, or null where they wrote nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
public record ProfileRow(
        EmployeeId person,
        PlaceChoice place,
        int times,
        List<String> languages,
        int capacity,
        int taken,
        @Nullable Instant paused,
        Instant changed,
        long version,
        List<TopicChoice> offers,
        List<TopicChoice> wants,
        byte @Nullable [] sealed) {}
