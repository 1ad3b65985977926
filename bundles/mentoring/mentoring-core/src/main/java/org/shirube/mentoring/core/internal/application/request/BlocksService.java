// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Blocks;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.Transactions;

/** With whom somebody would rather not be brought together. */
@Component
public final class BlocksService implements Blocks {

    private final Transactions transactions;
    private final BlockBook book;
    private final RequestStore requests;
    private final Happenings happenings;
    private final Clock clock;
    private final UuidV7 ids;

    @Activate
    public BlocksService(
            @Reference Transactions transactions,
            @Reference BlockBook book,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.requests = new RequestStore(transactions);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<EmployeeId> mine(Actor actor) {
        return book.mine(Members.of(actor));
    }

    @Override
    public void block(Actor actor, EmployeeId person) {
        EmployeeId me = Members.of(actor);
        if (me.equals(person)) {
            throw new IllegalArgumentException("oneself");
        }
        transactions.run(c -> {
            List<EmployeeId> named = book.mine(me);
            if (!named.contains(person)) {
                Refusals.unless(named.size() < MOST, Reason.TOO_MANY);
                book.add(ids.get(), me, person);
            }
            requests.closeBetween(me, person, Request.State.LAPSED, clock.instant());
            happenings.person(actor, me, "blocks.changed", Map.of());
        });
    }

    @Override
    public void unblock(Actor actor, EmployeeId person) {
        EmployeeId me = Members.of(actor);
        transactions.run(c -> {
            book.remove(me, person);
            happenings.person(actor, me, "blocks.changed", Map.of());
        });
    }
}
