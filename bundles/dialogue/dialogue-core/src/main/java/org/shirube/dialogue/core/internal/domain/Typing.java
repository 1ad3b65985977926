// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import java.util.Optional;

/**
 * Joins what two people typed into the same text since they last saw it. Each typed in one place, as is the case when a text
 * is saved every second; so each change is one stretch of the base replaced by another.
 */
public final class Typing {

    private final int from;
    private final int to;
    private final String with;

    private Typing(int from, int to, String with) {
        this.from = from;
        this.to = to;
        this.with = with;
    }

    /**
     * @param base what both began with
     * @param mine what one made of it
     * @param theirs what the other made of it, and is there already
     * @return both changes in one text, theirs first where both put something in at one place; empty where both changed the
     *     same stretch differently
     */
    public static Optional<String> join(String base, String mine, String theirs) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return Optional.of(theirs);
        }
        Typing my = between(base, mine);
        Typing their = between(base, theirs);
        if (their.to <= my.from) {
            return Optional.of(their.with(base, my));
        }
        return my.to <= their.from ? Optional.of(my.with(base, their)) : Optional.empty();
    }

    /** The base with this change, and one that begins where this one ends or later. */
    private String with(String base, Typing later) {
        return base.substring(0, from) + with + base.substring(to, later.from) + later.with + base.substring(later.to);
    }

    private static Typing between(String base, String text) {
        int most = Math.min(base.length(), text.length());
        int start = 0;
        while (start < most && base.charAt(start) == text.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(base.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start && base.charAt(base.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(base.charAt(base.length() - end))) {
            end--;
        }
        return new Typing(start, base.length() - end, text.substring(start, text.length() - end));
    }
}
