// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;

/**
 * What a source says of a person over a period. A person with a history comes as several rows whose periods do not overlap.
 * Texts are at most {@value #MAX_TEXT} characters; null means that the source does not say, and empties the field.
 *
 * @param origin where it was read
 * @param externalId the person's id in the source
 * @param validFrom first day; null for the effective date of the run
 * @param validUntil first day after; null for open
 * @param unit external id of the main unit
 * @param position title in the main unit
 * @param languages BCP 47 tags
 * @param manager external id of the explicit manager; null to derive it from the head of the unit
 * @param concurrentPosts posts beside the main one (兼務), at most 50
 */
public record PersonRow(
        Origin origin,
        String externalId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String family,
        String given,
        @Nullable String familyKana,
        @Nullable String givenKana,
        @Nullable String familyRoman,
        @Nullable String givenRoman,
        @Nullable String email,
        EmploymentStatus status,
        @Nullable String unit,
        @Nullable String position,
        @Nullable String grade,
        @Nullable String jobFamily,
        @Nullable String location,
        List<String> languages,
        @Nullable String manager,
        List<ConcurrentPost> concurrentPosts) {

    /** The longest text of a field. */
    public static final int MAX_TEXT = 200;

    public PersonRow {
        languages = List.copyOf(languages);
        concurrentPosts = List.copyOf(concurrentPosts);
    }

    /**
     * A post beside the main one.
     *
     * @param unit external id of the unit
     * @param position title there, or null
     */
    public record ConcurrentPost(String unit, @Nullable String position) {}
}
