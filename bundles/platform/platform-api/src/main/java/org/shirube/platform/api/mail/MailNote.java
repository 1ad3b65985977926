// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.util.UUID;

/**
 * That somebody is to get a mail: whom it is for and what it is about, not what it says.
 *
 * @param source the {@link MailSource#name()} that will write it
 * @param person the employee who gets it
 * @param about what it is about, in the words of the source, 1 to {@value #MAX_ABOUT} characters: one mail for a person and that
 */
public record MailNote(String source, Sort sort, UUID person, String about) {

    public static final int MAX_ABOUT = 100;

    /** What people can mute. */
    public enum Sort {
        /** Somebody did something that concerns them. */
        NEWS,
        /** Nobody did anything for a while. */
        REMINDER
    }

    /**
     * @throws IllegalArgumentException where there is nothing or too much about
     */
    public MailNote {
        if (about.isBlank() || about.length() > MAX_ABOUT) {
            throw new IllegalArgumentException("1 to " + MAX_ABOUT + " characters, was " + about.length());
        }
    }
}
