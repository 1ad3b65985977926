// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mails;

/** Asks the modules who is to hear of what the ledger tells. Nothing is sent here. */
@Component(
        service = LedgerConsumer.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class NewsMailConsumer implements LedgerConsumer {

    private static final Actor SYSTEM = Actor.system("mail.news.note");

    private final Mails mails;

    @Activate
    public NewsMailConsumer(@Reference Mails mails) {
        this.mails = mails;
    }

    @Override
    public String name() {
        return "integration.news-mail";
    }

    @Override
    public void accept(LedgerEntry entry) {
        mails.note(SYSTEM, entry);
    }
}
