// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.util.regex.Pattern;

/** The forms of short words that the apis promise. */
public final class Words {

    private static final Pattern DOTTED = Pattern.compile("[a-z][a-z0-9.-]*");

    private Words() {}

    /**
     * Lower case with dots, at most {@code max} characters.
     *
     * @param what the word's name, for the message
     * @throws IllegalArgumentException where it is not
     */
    public static String dotted(String what, String word, int max) {
        if (word.length() > max || !DOTTED.matcher(word).matches()) {
            throw new IllegalArgumentException(what + " must be lower case with dots, 1 to " + max + " characters");
        }
        return word;
    }

    /**
     * At most {@code max} characters.
     *
     * @throws IllegalArgumentException where it is longer
     */
    public static String atMost(String what, String text, int max) {
        if (text.length() > max) {
            throw new IllegalArgumentException(what + " must have at most " + max + " characters");
        }
        return text;
    }

    /**
     * 12 to 200 characters: long enough to withstand guessing, short enough to be hashed.
     *
     * @throws IllegalArgumentException where it is not
     */
    public static void password(char[] password) {
        if (password.length < 12 || password.length > 200) {
            throw new IllegalArgumentException("A password has 12 to 200 characters");
        }
    }
}
