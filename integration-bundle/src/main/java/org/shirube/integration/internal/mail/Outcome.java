// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import org.jspecify.annotations.Nullable;

/** What became of a mail that was handed to the mail server. */
enum Outcome {

    /** The server has it. */
    SENT,

    /** The address is none, or the server says there is nobody (RFC 5321, section 4.2.1: 5yz). */
    REFUSED,

    /** The server did not take this one now. */
    NOT_NOW,

    /** The server does not answer, or not to us: others would fare no better. */
    NO_SERVER;

    static Outcome of(@Nullable Throwable failure) {
        if (failure == null) {
            return SENT;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AddressException) {
                return REFUSED;
            }
            if (cause instanceof SendFailedException failed) {
                return isEmpty(failed.getInvalidAddresses()) ? NOT_NOW : REFUSED;
            }
            if (cause instanceof MessagingException) {
                return NO_SERVER;
            }
        }
        return NOT_NOW;
    }

    private static boolean isEmpty(Object @Nullable [] addresses) {
        return addresses == null || addresses.length == 0;
    }
}
