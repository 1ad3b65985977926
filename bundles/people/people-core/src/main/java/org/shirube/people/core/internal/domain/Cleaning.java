// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import org.jspecify.annotations.Nullable;

/** Trims texts and finds what no text may hold. */
final class Cleaning {

    private Cleaning() {}

    /** Without blanks around it, line breaks and tabs as blanks; null where nothing is left. */
    static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String stripped = given.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (isBreak(stripped.charAt(i))) {
                return stripped.replaceAll("[\\t\\n\\r]+", " ");
            }
        }
        return stripped.isEmpty() ? null : stripped;
    }

    /** Without blanks around it; null where nothing is left. */
    static @Nullable String id(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String stripped = given.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** Whether it holds a control character, or half of a character. */
    static boolean broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** One @ with something on both sides and no blanks; what a mail server accepts beyond that is its own matter. */
    static boolean looksLikeMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at < text.length() - 1 && text.indexOf('@', at + 1) < 0 && text.indexOf(' ') < 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
