// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.text.Normalizer;

/** Texts in which full and half width make no difference (NFKC). Most texts are so already, and asking is cheaper. */
public final class PlainText {

    private PlainText() {}

    /** The text in NFKC. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!settled(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** ASCII, kana and the common kanji: they stay, and combine with none of each other. */
    private static boolean settled(char c) {
        return c < 0x80
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FE
                || c >= 0x4E00 && c <= 0x9FFF
                || c == 0x3005;
    }
}
