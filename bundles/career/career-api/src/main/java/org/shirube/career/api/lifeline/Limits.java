// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

/** What the records of this package have in common. */
final class Limits {

    private Limits() {}

    static String words(String what, String text, int most) {
        String words = text.strip();
        if (words.length() > most) {
            throw new IllegalArgumentException(what + " has at most " + most + " characters");
        }
        return words;
    }

    static int height(String what, int value) {
        if (value < LifelineEvent.LEAST || value > LifelineEvent.GREATEST) {
            throw new IllegalArgumentException(
                    what + " is from " + LifelineEvent.LEAST + " to " + LifelineEvent.GREATEST);
        }
        return value;
    }
}
