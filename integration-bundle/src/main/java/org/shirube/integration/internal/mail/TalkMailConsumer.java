// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Invitations;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * Writes down which letters are due to what the ledger tells. Nothing is sent here: the letter is written in the transaction
 * that moves the position, so it is there once, and a mail server that does not answer holds up no row.
 */
@Component(
        service = LedgerConsumer.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class TalkMailConsumer implements LedgerConsumer {

    private static final Actor SYSTEM = Actor.system("mail.talks.note");

    private final Invitations invitations;

    @Activate
    public TalkMailConsumer(@Reference Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String name() {
        return "integration.talk-mail";
    }

    @Override
    public void accept(LedgerEntry entry) {
        invitations.note(SYSTEM, entry);
    }
}
