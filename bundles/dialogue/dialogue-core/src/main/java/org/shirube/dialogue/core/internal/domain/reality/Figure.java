// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

/**
 * A figure that may be told.
 *
 * @param name which one, with a dot between the parts
 * @param people how many are behind it
 * @param amount what it says of them, where it says more than how many they are
 */
public record Figure(String name, int people, double amount) {

    public static final String PAIRED = "paired";
    public static final String KEPT = "kept";
    public static final String TALKS = "talks";
    public static final String DATES = "closing.date";
    public static final String THEMED = "closing.theme";
    public static final String TODOS = "closing.todos";
    public static final String CLARITY = "clarity.mean";
    /** Followed by the lowest and the highest answer, as {@code 1-2}. */
    public static final String BAND = "clarity.band.";
    /** Followed by one of the three parts. */
    public static final String MEMBERS = "members.";
    /** Followed by one of the three parts. */
    public static final String PARTNERS = "partners.";

    public static final String LISTENING = "listening";
    public static final String QUESTIONS = "questions";
    public static final String ADVICE = "advice";
    /** Followed by the key of a theme; the amount is of how many. */
    public static final String THEME = "theme.";
}
