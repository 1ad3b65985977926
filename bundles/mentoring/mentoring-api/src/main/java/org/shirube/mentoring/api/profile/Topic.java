// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.profile;

import java.util.Locale;

/**
 * Something to talk about.
 *
 * @param key lower case letters, digits and hyphens, 1 to {@value #MAX_KEY} characters; never changes
 * @param ja its name in Japanese, one line of 1 to {@value #MAX_NAME} characters
 * @param en its name in English, likewise
 * @param retired whether it is no longer offered for choice; where somebody chose it before, it stays
 */
public record Topic(String key, String ja, String en, boolean retired) {

    public static final int MAX_KEY = 40;
    public static final int MAX_NAME = 60;

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public Topic {
        ja = ja.strip();
        en = en.strip();
        if (!key.matches("[a-z][a-z0-9-]{0," + (MAX_KEY - 1) + "}") || !isName(ja) || !isName(en)) {
            throw new IllegalArgumentException("a topic has a key and a name in both languages");
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= MAX_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    /** Its name. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
