// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which mails of talks a person wants.
 *
 * @param invitations dates, changes and cancellations; who does not want them still hears of the change and the end of a date
 *     they were told before
 * @param agendas the course of a talk some hours before
 * @param reminders shortly before
 * @param language Japanese or English, or null for the language of the installation
 */
public record MailChoice(boolean invitations, boolean agendas, boolean reminders, @Nullable Locale language) {

    /** All of them, as long as nobody chose. */
    public static final MailChoice ALL = new MailChoice(true, true, true, null);

    /**
     * @throws IllegalArgumentException for another language
     */
    public MailChoice {
        if (language != null && !language.equals(Locale.JAPANESE) && !language.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException("ja or en, was " + language);
        }
    }
}
