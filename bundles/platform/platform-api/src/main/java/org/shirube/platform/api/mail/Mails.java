// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * Mails that wait. A mail is written down before it is sent, so that it is not lost; it is closed when it was sent, so that it is
 * not sent again. It is for the installation itself: every method takes {@link Actor#system(String)} and refuses anybody
 * else with an {@link AccessDeniedException}.
 */
@ProviderType
public interface Mails {

    /** Entries of the ledger that are older tell nobody anything: a mail server that is configured later brings no old news. */
    Duration NEWS = Duration.ofDays(7);

    /** Asks all sources who is to hear of this, and writes it down; joins a running transaction. */
    void note(Actor system, LedgerEntry entry);

    /** Asks all sources who is to be reminded, and writes it down. */
    void due(Actor system);

    /**
     * Takes the mail that has waited longest. What has lost its sense and what its receiver muted is dropped on the way; what is
     * of a module that is not there waits. A mail that is not heard of again within {@link MailPace#LEASE} can be taken anew.
     */
    Optional<Mail> take(Actor system);

    /** The mail server has it. */
    void sent(Actor system, UUID mail);

    /** It can never be sent: the address is refused. */
    void refused(Actor system, UUID mail);

    /** It was not sent and is tried again after {@link MailPace#pause}. */
    void later(Actor system, UUID mail);

    /**
     * Removes what is known of mails that were written down longer ago and that do not wait.
     *
     * @param keep at least as long as {@link #NEWS}, so that nothing is sent twice
     * @return how many were removed
     * @throws IllegalArgumentException for less
     */
    int sweep(Actor system, Duration keep);
}
