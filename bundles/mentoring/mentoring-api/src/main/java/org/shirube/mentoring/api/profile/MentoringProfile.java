// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * A person's profile, as the person has it.
 *
 * @param paused since when they take nobody new and ask nobody, or null
 * @param version counts changes; changing it needs the one that was read
 */
public record MentoringProfile(
        EmployeeId person, ProfileDraft content, @Nullable Instant paused, Instant changed, long version) {}
