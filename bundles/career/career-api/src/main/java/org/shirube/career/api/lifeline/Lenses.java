// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

/**
 * An experience through three lenses (feature F4). Each is at most {@value Experience#LONG} characters and may be empty.
 *
 * @param emotion what I felt
 * @param meaning what it was worth to me
 * @param relation with whom I dealt, and how
 */
public record Lenses(String emotion, String meaning, String relation) {

    /** Nothing written yet. */
    public static final Lenses NONE = new Lenses("", "", "");

    public Lenses {
        emotion = Limits.words("emotion", emotion, Experience.LONG);
        meaning = Limits.words("meaning", meaning, Experience.LONG);
        relation = Limits.words("relation", relation, Experience.LONG);
    }
}
