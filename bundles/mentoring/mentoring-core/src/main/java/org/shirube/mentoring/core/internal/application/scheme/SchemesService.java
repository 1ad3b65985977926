// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.application.Whereabouts;
import org.shirube.mentoring.core.internal.application.request.Endings;
import org.shirube.mentoring.core.internal.domain.Course;
import org.shirube.mentoring.core.internal.persistence.InvitedStore;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.ProfileStore;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** People join schemes. */
@Component
public final class SchemesService implements Schemes {

    private static final int MOST = 100;
    /** Of all that are open, before it is looked at whether they are for the member. */
    private static final int LOOKED_AT = 300;

    private final Transactions transactions;
    private final SchemeStore schemes;
    private final SeatStore seats;
    private final InvitedStore invited;
    private final ProfileStore profiles;
    private final Endings endings;
    private final Whereabouts whereabouts;
    private final Happenings happenings;
    private final Clock clock;

    /** @param unit referenced so that the tables are there */
    @Activate
    public SchemesService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference Endings endings,
            @Reference PeopleDirectory directory,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.schemes = new SchemeStore(transactions);
        this.seats = new SeatStore(transactions);
        this.invited = new InvitedStore(transactions);
        this.profiles = new ProfileStore(transactions);
        this.endings = endings;
        this.whereabouts = new Whereabouts(directory, clock);
        this.happenings = new Happenings(ledger);
        this.clock = clock;
    }

    @Override
    public List<OwnScheme> mine(Actor member) {
        Visitor visitor = visitor(member);
        return schemes.around(visitor.me, LOOKED_AT).stream()
                .map(visitor::own)
                .filter(own -> !own.open().isEmpty() || !own.joined().isEmpty())
                .sorted(Comparator.comparing((OwnScheme own) -> own.state() != SchemeState.OPEN)
                        .thenComparing(own -> own.state() == SchemeState.ENDED))
                .limit(MOST)
                .toList();
    }

    @Override
    public OwnScheme scheme(Actor member, SchemeId id) {
        return schemes.find(id)
                .filter(scheme -> scheme.state() != SchemeState.DRAFT)
                .map(visitor(member)::own)
                .filter(own -> !own.open().isEmpty() || !own.joined().isEmpty())
                .orElseThrow(Refusals::gone);
    }

    private Visitor visitor(Actor member) {
        EmployeeId me = Members.of(member);
        return new Visitor(me, whereabouts.units(member), invited.by(me), seats.by(me));
    }

    @Override
    public OwnScheme join(Actor member, SchemeId id, Side side, int capacity) {
        EmployeeId me = Members.of(member);
        return transactions.call(c -> {
            OwnScheme own = scheme(member, id);
            boolean there = own.joined().contains(side);
            boolean open = Course.joins(own.plan(), own.state(), LocalDate.now(clock));
            Refusals.unless(there && own.state() != SchemeState.ENDED || open, Reason.NOT_OPEN);
            Refusals.unless(there || own.open().contains(side), Reason.NOT_FOR_ME);
            Refusals.unless(profiles.find(me).isPresent(), Reason.NOT_JOINED);
            sides(own, side).forEach(each -> sit(member, own, each, me, capacity));
            if (!there) {
                happenings.scheme(member, id, "joined", Map.of("side", side.name()));
            }
            return scheme(member, id);
        });
    }

    private void sit(Actor member, OwnScheme own, Side side, EmployeeId me, int capacity) {
        int places = side == Side.SEEKER ? own.plan().partners() : capacity;
        if (places < 1 || places > SchemePlan.MOST_CAPACITY) {
            throw new IllegalArgumentException("capacity must be 1 to " + SchemePlan.MOST_CAPACITY);
        }
        seats.put(own.id(), side, me, places, clock.instant());
        endings.sat(member, own.id(), side, me);
    }

    /** The offerer's seat first, as everybody locks them in this order. */
    private static List<Side> sides(OwnScheme own, Side side) {
        return own.plan().kind().mutual() ? List.of(Side.OFFERER, Side.SEEKER) : List.of(side);
    }

    @Override
    public OwnScheme leave(Actor member, SchemeId id, Side side) {
        EmployeeId me = Members.of(member);
        return transactions.call(c -> {
            OwnScheme own = scheme(member, id);
            if (own.joined().contains(side)) {
                sides(own, side).forEach(each -> {
                    seats.remove(id, each, me);
                    endings.left(id, each, me);
                });
                happenings.scheme(member, id, "left", Map.of("side", side.name()));
            }
            return visitor(member).own(schemes.find(id).orElseThrow(Refusals::gone));
        });
    }

    /** Somebody who looks at schemes. */
    private record Visitor(
            EmployeeId me, Set<UnitId> units, Map<SchemeId, Set<Side>> invitations, Map<SchemeId, List<Seat>> seats) {

        OwnScheme own(Scheme scheme) {
            List<Seat> mine = seats.getOrDefault(scheme.id(), List.of());
            Set<Side> joined = mine.stream().map(Seat::side).collect(Collectors.toSet());
            Set<Side> open = Stream.of(Side.values())
                    .filter(side -> scheme.plan().kind().matches() || side == Side.OFFERER)
                    .filter(side -> isFor(scheme, side))
                    .collect(Collectors.toSet());
            int capacity = mine.stream()
                    .filter(seat -> seat.side() == Side.OFFERER)
                    .mapToInt(Seat::capacity)
                    .sum();
            int partners = mine.stream().mapToInt(Seat::taken).sum();
            return new OwnScheme(scheme.id(), scheme.plan(), scheme.state(), open, joined, capacity, partners);
        }

        private boolean isFor(Scheme scheme, Side side) {
            Audience audience = scheme.plan().audience(side);
            return switch (audience.who()) {
                case EVERYBODY -> true;
                case UNITS -> !Collections.disjoint(audience.units(), units);
                case INVITED -> invitations.getOrDefault(scheme.id(), Set.of()).contains(side);
            };
        }
    }
}
