// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody writes of an experience, all but what it means now. Words are kept without white space around them; where too
 * many characters are given, or a number is outside its range, the record cannot be made ({@link IllegalArgumentException}).
 *
 * @param title what happened, 1 to {@value #TITLE} characters
 * @param words more of it, at most {@value #LONG} characters, may be empty
 * @param when when it was
 * @param then how it felt, from −5 to 5
 * @param withWhom at most {@value #SHORT} characters, may be empty; names of people stay words of the owner
 * @param value the value found in it, at most {@value #SHORT} characters, may be empty
 * @param lenses the three lenses
 * @param frame past, present and future
 * @param competencies what it built, in the owner's words: at most {@value #COMPETENCIES} of at most
 *     {@value #COMPETENCY} characters, none twice (feature F6)
 * @param turningPoint whether it was one (feature F7)
 * @param support who stood by
 */
public record Experience(
        String title,
        String words,
        When when,
        int then,
        String withWhom,
        String value,
        Lenses lenses,
        Frame frame,
        List<String> competencies,
        boolean turningPoint,
        Set<Support> support) {

    public static final int TITLE = 80;
    public static final int SHORT = 200;
    public static final int LONG = 2_000;
    public static final int COMPETENCY = 40;
    public static final int COMPETENCIES = 10;

    public Experience {
        title = Limits.words("title", title, TITLE);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("an event has a title");
        }
        words = Limits.words("words", words, LONG);
        Limits.height("then", then);
        withWhom = Limits.words("with whom", withWhom, SHORT);
        value = Limits.words("value", value, SHORT);
        competencies = named(competencies);
        support = Set.copyOf(support);
    }

    /** What is known at the least. */
    public static Experience of(String title, When when, int then) {
        return new Experience(title, "", when, then, "", "", Lenses.NONE, Frame.NONE, List.of(), false, Set.of());
    }

    /** The same with another feeling. */
    public Experience withThen(int other) {
        return new Experience(
                title, words, when, other, withWhom, value, lenses, frame, competencies, turningPoint, support);
    }

    private static List<String> named(List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : given) {
            String clean = Limits.words("competency", name, COMPETENCY);
            if (!clean.isEmpty()) {
                names.add(clean);
            }
        }
        if (names.size() > COMPETENCIES) {
            throw new IllegalArgumentException("an event has at most " + COMPETENCIES + " competencies");
        }
        return List.copyOf(names);
    }
}
