// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** A place where people choose which mails they get. Register as a service: who muted mails at one place gets none of the others. */
@ConsumerType
public interface MailWishes {

    /** What an employee chose; {@link Wish#ALL} where they did not. */
    Wish of(UUID person);

    /**
     * What somebody chose.
     *
     * @param language Japanese or English, or null for none in particular
     */
    record Wish(boolean news, boolean reminders, @Nullable Locale language) {

        /** All mails. */
        public static final Wish ALL = new Wish(true, true, null);

        /** Whether they want mails of this sort. */
        public boolean wants(MailNote.Sort sort) {
            return sort == MailNote.Sort.NEWS ? news : reminders;
        }
    }
}
