// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Wishes;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.SealedJson;
import org.shirube.mentoring.core.internal.application.profile.ProfileBook;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.PoolStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Whom somebody would like to be matched with. */
@Component
public final class WishesService implements Wishes {

    private final Transactions transactions;
    private final PoolStore store;
    private final SealedJson json;
    private final Happenings happenings;

    /** @param unit referenced so that the tables are there */
    @Activate
    public WishesService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference Seals seals,
            @Reference ActivityLedger ledger) {
        this.transactions = transactions;
        this.store = new PoolStore(transactions);
        this.json = new SealedJson(seals);
        this.happenings = new Happenings(ledger);
    }

    @Override
    public List<EmployeeId> mine(Actor actor, SchemeId scheme, Side side) {
        EmployeeId me = Members.of(actor);
        return store.some(scheme, side, List.of(me)).stream()
                .map(PoolStore.Line::wishes)
                .filter(Objects::nonNull)
                .flatMap(
                        kept -> json
                                .open(ProfileBook.circle(me), WishList.place(scheme, side), kept, WishList.class)
                                .ids()
                                .stream())
                .toList();
    }

    @Override
    public void set(Actor actor, SchemeId scheme, Side side, List<EmployeeId> people) {
        EmployeeId me = Members.of(actor);
        if (people.size() > MOST || people.contains(me) || Set.copyOf(people).size() < people.size()) {
            throw new IllegalArgumentException("at most " + MOST + " others, each once");
        }
        byte[] sealed = people.isEmpty()
                ? null
                : json.seal(ProfileBook.circle(me), WishList.place(scheme, side), WishList.of(people));
        transactions.run(c -> {
            Refusals.unless(store.wish(scheme, side, me, sealed), Reason.NOT_JOINED);
            happenings.person(actor, me, "wishes.changed", Map.of());
        });
    }
}
