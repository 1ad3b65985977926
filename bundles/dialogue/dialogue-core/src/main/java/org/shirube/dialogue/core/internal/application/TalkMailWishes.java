// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.core.internal.persistence.CalendarStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.mail.MailWishes;
import org.shirube.platform.persistence.PersistenceUnit;

/** Who muted mails of talks gets none of other modules: invitations stand for news, and reminders for reminders. */
@Component
public final class TalkMailWishes implements MailWishes {

    private final CalendarStore store;

    @Activate
    public TalkMailWishes(@Reference(target = DialogueSchema.UNIT) PersistenceUnit unit) {
        this.store = new CalendarStore(unit);
    }

    @Override
    public Wish of(UUID person) {
        MailChoice choice = store.choice(new EmployeeId(person));
        return new Wish(choice.invitations(), choice.reminders(), choice.language());
    }
}
