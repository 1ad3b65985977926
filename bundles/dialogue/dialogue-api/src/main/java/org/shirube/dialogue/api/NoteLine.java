// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * The beginning of a shared note.
 *
 * @param text its first line that is not empty, at most {@value #MOST} characters; ends with … where more follows
 */
public record NoteLine(Slot slot, String text) {

    /** The longest beginning. */
    public static final int MOST = 160;
}
