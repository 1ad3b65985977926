// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the company wants to go, one thought of it, in both languages.
 *
 * @param headingJapanese 1 to {@value #LONGEST_HEADING} characters
 * @param headingEnglish 1 to {@value #LONGEST_HEADING} characters
 * @param japanese the text, 1 to {@value #LONGEST} characters
 * @param english the text, 1 to {@value #LONGEST} characters
 * @param from the first day on which it holds
 * @param to the last one, not before {@code from}, or null
 */
public record DirectionText(
        String headingJapanese,
        String headingEnglish,
        String japanese,
        String english,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The most characters of a heading. */
    public static final int LONGEST_HEADING = 100;

    /** The most characters of a text. */
    public static final int LONGEST = 2_000;

    /**
     * @throws IllegalArgumentException where something is missing or too long, or the last day is before the first
     */
    public DirectionText {
        headingJapanese = text(headingJapanese, LONGEST_HEADING);
        headingEnglish = text(headingEnglish, LONGEST_HEADING);
        japanese = text(japanese, LONGEST);
        english = text(english, LONGEST);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the last day is not before the first");
        }
    }

    private static String text(String words, int most) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > most) {
            throw new IllegalArgumentException("1 to " + most + " characters");
        }
        return text;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
