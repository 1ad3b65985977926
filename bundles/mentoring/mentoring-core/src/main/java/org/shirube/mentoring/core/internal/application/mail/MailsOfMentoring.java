// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringMails;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.MuteStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Keeps who wants mails. */
@Component
public final class MailsOfMentoring implements MentoringMails {

    private final MuteStore muted;

    /** @param unit referenced so that the tables are there */
    @Activate
    public MailsOfMentoring(
            @Reference Transactions transactions, @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit) {
        this.muted = new MuteStore(transactions);
    }

    @Override
    public boolean wanted(Actor member) {
        return !muted.isMuted(Members.of(member));
    }

    @Override
    public void want(Actor member, boolean wanted) {
        muted.set(Members.of(member), !wanted);
    }
}
