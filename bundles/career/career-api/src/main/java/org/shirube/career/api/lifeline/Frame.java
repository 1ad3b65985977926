// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

/**
 * An experience between past, present and future (feature F5). Each is at most {@value Experience#LONG} characters and may be
 * empty.
 *
 * @param past which strength it built
 * @param present how I use that now
 * @param future the outlook it opens
 */
public record Frame(String past, String present, String future) {

    /** Nothing written yet. */
    public static final Frame NONE = new Frame("", "", "");

    public Frame {
        past = Limits.words("past", past, Experience.LONG);
        present = Limits.words("present", present, Experience.LONG);
        future = Limits.words("future", future, Experience.LONG);
    }
}
