// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds lines at 75 octets (RFC 5545, section 3.1). The library would count characters, of which one of Japanese has three
 * octets; a character is never cut in two.
 */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    /** @param text lines that end with CR LF and are not folded */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        folded.append(BREAK);
    }
}
