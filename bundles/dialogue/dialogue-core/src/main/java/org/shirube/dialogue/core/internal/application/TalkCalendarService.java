// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.core.internal.persistence.CalendarStore;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Keeps what a person chose about mails and their calendar. */
@Component(service = TalkCalendar.class)
public final class TalkCalendarService implements TalkCalendar {

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final CalendarStore store;
    private final FeedSecrets secrets = new FeedSecrets();

    @Activate
    public TalkCalendarService(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.store = new CalendarStore(unit);
    }

    @Override
    public MailChoice mails(Actor actor) {
        return store.choice(Seats.person(actor));
    }

    @Override
    public void choose(Actor actor, MailChoice choice) {
        store.choose(Seats.person(actor), choice);
    }

    @Override
    public Optional<Instant> feedSince(Actor actor) {
        return store.feedSince(Seats.person(actor));
    }

    @Override
    public String makeFeed(Actor actor) {
        EmployeeId me = Seats.person(actor);
        String secret = secrets.make();
        transactions.run(c -> {
            store.makeFeed(me, FeedSecrets.hash(secret), clock.instant());
            audit.record(actor, "dialogue.calendar.opened", new Subject("employee", me.value()), "");
        });
        return secret;
    }

    @Override
    public void revokeFeed(Actor actor) {
        EmployeeId me = Seats.person(actor);
        transactions.run(c -> {
            if (store.revokeFeed(me)) {
                audit.record(actor, "dialogue.calendar.closed", new Subject("employee", me.value()), "");
            }
        });
    }
}
