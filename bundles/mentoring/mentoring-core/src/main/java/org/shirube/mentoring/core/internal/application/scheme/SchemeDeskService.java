// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.scheme;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.SchemeFeedback;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.request.Endings;
import org.shirube.mentoring.core.internal.domain.Course;
import org.shirube.mentoring.core.internal.persistence.InvitedStore;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** HR sets schemes up and looks after them. */
@Component
public final class SchemeDeskService implements SchemeDesk {

    private final Transactions transactions;
    private final SchemeStore schemes;
    private final SeatStore seats;
    private final InvitedStore invited;
    private final Endings endings;
    private final Happenings happenings;
    private final Clock clock;
    private final UuidV7 ids;

    /** @param unit referenced so that the tables are there */
    @Activate
    public SchemeDeskService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference Endings endings,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.schemes = new SchemeStore(transactions);
        this.seats = new SeatStore(transactions);
        this.invited = new InvitedStore(transactions);
        this.endings = endings;
        this.happenings = new Happenings(ledger);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    @Override
    public Page<Scheme> all(Actor hr, PageRequest page) {
        Members.requireHr(hr);
        return Page.of(schemes.newest(page.offset(), page.limit() + 1), page.limit());
    }

    @Override
    public Scheme scheme(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.counted(id).orElseThrow(Refusals::gone);
    }

    @Override
    public Scheme create(Actor hr, SchemePlan plan) {
        Members.requireHr(hr);
        SchemeId id = new SchemeId(ids.get());
        return transactions.call(c -> {
            schemes.add(id, plan, clock.instant());
            happenings.scheme(hr, id, "created", Map.of("kind", plan.kind().name()));
            return scheme(hr, id);
        });
    }

    @Override
    public Scheme change(Actor hr, SchemeId id, long version, SchemePlan plan) {
        return transactions.call(c -> {
            Scheme before = locked(hr, id);
            Refusals.unless(before.state() != SchemeState.ENDED, Reason.NOT_OPEN);
            boolean same = before.plan().kind() == plan.kind() || !seats.any(id);
            Refusals.unless(same && schemes.change(id, version, plan), Reason.CHANGED_ELSEWHERE);
            happenings.scheme(hr, id, "changed", Map.of());
            return scheme(hr, id);
        });
    }

    private Scheme locked(Actor hr, SchemeId id) {
        Members.requireHr(hr);
        return schemes.locked(id).orElseThrow(Refusals::gone);
    }

    @Override
    public void discard(Actor hr, SchemeId id) {
        transactions.run(c -> {
            Refusals.unless(locked(hr, id).state() == SchemeState.DRAFT, Reason.NOT_OPEN);
            schemes.remove(id);
            happenings.scheme(hr, id, "discarded", Map.of());
        });
    }

    @Override
    public Scheme move(Actor hr, SchemeId id, SchemeState to) {
        transactions.run(c -> {
            Scheme before = locked(hr, id);
            Refusals.unless(Course.leads(before.plan(), before.state(), to), Reason.NOT_OPEN);
            schemes.set(id, to);
            happenings.scheme(hr, id, "moved", Map.of("from", before.state().name(), "to", to.name()));
        });
        if (to == SchemeState.ENDED) {
            endings.ended(hr, id);
        }
        return scheme(hr, id);
    }

    @Override
    public void invite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people) {
        if (people.size() > MOST_INVITED) {
            throw new IllegalArgumentException("at most " + MOST_INVITED + " people at once");
        }
        transactions.run(c -> {
            Refusals.unless(locked(hr, id).state() != SchemeState.ENDED, Reason.NOT_OPEN);
            sides(hr, id, side).forEach(each -> invited.add(id, each, people));
            happenings.scheme(hr, id, "invited", Map.of("people", Integer.toString(people.size())));
        });
    }

    @Override
    public void uninvite(Actor hr, SchemeId id, Side side, Set<EmployeeId> people) {
        transactions.run(c -> {
            locked(hr, id);
            sides(hr, id, side).forEach(each -> invited.remove(id, each, people));
        });
    }

    private Set<Side> sides(Actor hr, SchemeId id, Side side) {
        return scheme(hr, id).plan().kind().mutual() ? EnumSet.allOf(Side.class) : EnumSet.of(side);
    }

    @Override
    public Page<EmployeeId> invited(Actor hr, SchemeId id, Side side, PageRequest page) {
        scheme(hr, id);
        return Page.of(invited.of(id, side, page.offset(), page.limit() + 1), page.limit());
    }

    @Override
    public Page<Seat> seats(Actor hr, SchemeId id, Side side, PageRequest page) {
        scheme(hr, id);
        return Page.of(seats.of(id, side, page.offset(), page.limit() + 1), page.limit());
    }

    @Override
    public Optional<SchemeFeedback> feedback(Actor hr, SchemeId id) {
        scheme(hr, id);
        return endings.feedback(id);
    }
}
