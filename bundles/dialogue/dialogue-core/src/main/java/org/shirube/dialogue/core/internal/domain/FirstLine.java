// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import org.shirube.dialogue.api.NoteLine;

/** The beginning of a longer text. */
public final class FirstLine {

    private FirstLine() {}

    /** The first line that is not empty, cut where it is long; empty for an empty text. */
    public static String of(String text) {
        String all = text.strip();
        String line = all.lines().findFirst().orElse("").strip();
        if (line.length() <= NoteLine.MOST && line.length() == all.length()) {
            return line;
        }
        int most = NoteLine.MOST - 1;
        if (line.length() <= most) {
            return line + "…";
        }
        // No character is cut in two.
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most) + "…";
    }
}
