// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * A module that has mails to send. Register as a service. It is asked only where an operator configured a mail server, so without
 * one nothing is written down.
 *
 * <p>A source may rely on: every row of the ledger of the last days, at least once, in the transaction that moves the position;
 * {@link #due} every few seconds, on one or more nodes.
 */
@ConsumerType
public interface MailSource {

    /** Lower case with dots, 1 to 40 characters; stable across releases. */
    String name();

    /**
     * Says who is to hear of this; nobody of other entries.
     *
     * @param notes takes them down, as often as it is called; what was taken down before changes nothing
     */
    void note(LedgerEntry entry, Consumer<List<MailNote>> notes);

    /**
     * Says who is to be reminded.
     *
     * @param notes takes them down, likewise
     */
    void due(Consumer<List<MailNote>> notes);

    /**
     * Writes a mail as things stand now, which may be long after it was written down.
     *
     * @param chosen the language the receiver chose for mails, or null
     * @return empty where it has lost its sense, or the receiver has no address or wants no such mails
     */
    Optional<Mail.Letter> write(MailNote note, @Nullable Locale chosen);
}
