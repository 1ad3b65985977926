// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What a mail is about, as it is written down: short, and the same for the same.
 *
 * @param id the request or the pair
 * @param day of a reminder when they last met, so that there is one for each time they do not; else empty
 */
record About(Kind kind, UUID id, String day) {

    /** What mails tell. */
    enum Kind {
        /** Somebody asks the receiver. */
        ASKED,
        /** The receiver's request waited for a place and is with the other one now. */
        OPENED,
        /** The two are a pair. */
        ACCEPTED,
        /** It does not come to it this time. */
        DECLINED,
        /** HR proposes the two to each other. */
        PROPOSED,
        /** The two have not met for a month. */
        NOT_MET;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static About request(Kind kind, UUID id) {
        return new About(kind, id, "");
    }

    static About notMet(UUID pair, LocalDate since) {
        return new About(Kind.NOT_MET, pair, since.toString());
    }

    static About of(String written) {
        String[] parts = written.split(" ", 3);
        return new About(Kind.valueOf(parts[0]), UUID.fromString(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    @Override
    public String toString() {
        return (kind + " " + id + " " + day).strip();
    }
}
