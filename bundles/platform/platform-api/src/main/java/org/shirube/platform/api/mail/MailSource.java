// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * A module that has mails to send. Register as a service. It is asked only where an operator configured a mail server, so without
 * one nothing is written down.
 *
 * <p>A source may rely on: every row of the ledger of the last days, at least once, in the transaction that moves the position;
 * {@link #due()} every few seconds, on one or more nodes.
 */
@ConsumerType
public interface MailSource {

    /** Lower case with dots, 1 to 40 characters; stable across releases. */
    String name();

    /** Writes down by {@link Mails#write} who is to hear of this. Other entries, and the same one again, change nothing. */
    void note(LedgerEntry entry);

    /** Writes down who is to be reminded. */
    void due();

    /**
     * Writes a mail as things stand now, which may be long after it was written down.
     *
     * @param chosen the language the receiver chose for mails, or null
     * @return empty where it has lost its sense, or the receiver has no address or wants no such mails
     */
    Optional<Mail.Letter> write(MailNote note, @Nullable Locale chosen);
}
