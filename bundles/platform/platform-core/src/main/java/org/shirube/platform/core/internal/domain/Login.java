// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name an account signs in with.
 *
 * @param text as given, without blanks around it
 * @param key folded: two logins are the same where their keys are
 */
public record Login(String text, String key) {

    private static final int MAX = 200;

    /**
     * @throws IllegalArgumentException where it is no login
     */
    public static Login of(String given) {
        String text = given.strip();
        if (text.isEmpty() || text.length() > MAX || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A login has 1 to 200 characters and no control characters");
        }
        String key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (key.length() > 2 * MAX) {
            throw new IllegalArgumentException("The login is too long when written out");
        }
        return new Login(text, key);
    }
}
