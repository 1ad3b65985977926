// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.domain.Course;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.ProfileStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Transactions;

/** Whom one can ask. */
final class Asking {

    private static final int MOST = 50;

    private final PairBook book;
    private final BlockBook blocks;
    private final Fits fits;
    private final SchemeStore schemes;
    private final SeatStore seats;
    private final ProfileStore profiles;

    Asking(Transactions transactions, PairBook book, BlockBook blocks, Fits fits) {
        this.book = book;
        this.blocks = blocks;
        this.fits = fits;
        this.schemes = new SchemeStore(transactions);
        this.seats = new SeatStore(transactions);
        this.profiles = new ProfileStore(transactions);
    }

    List<Suggestion> suggestions(Actor seeker, SchemeId id, Locale locale) {
        EmployeeId me = Members.of(seeker);
        Scheme scheme = schemes.find(id).orElseThrow(Refusals::gone);
        boolean seeks = seats.find(id, Side.SEEKER, me).isPresent();
        if (!seeks
                || scheme.state() == SchemeState.ENDED
                || !scheme.plan().kind().matches()) {
            return List.of();
        }
        Set<EmployeeId> excluded = new HashSet<>(blocks.mine(me));
        excluded.add(me);
        book.requests.live(id, me).forEach(request -> excluded.add(request.offerer()));
        book.requests.sent(me, MOST).stream()
                .filter(request -> request.scheme().equals(id) && request.state() == Request.State.DECLINED)
                .forEach(request -> excluded.add(request.offerer()));
        book.pairs.of(me, MOST).stream().filter(PairRow::goesOn).forEach(pair -> excluded.add(pair.other(me)));
        List<Suggestion> best = fits.best(seeker, scheme, me, excluded, Requests.SUGGESTED * 3, locale);
        Map<EmployeeId, Set<EmployeeId>> named =
                blocks.of(best.stream().map(one -> one.profile().person()).toList());
        return best.stream()
                .filter(one ->
                        !named.getOrDefault(one.profile().person(), Set.of()).contains(me))
                .limit(Requests.SUGGESTED)
                .toList();
    }

    /** The seat stays locked, so that nobody asks twice at once. */
    void check(Actor seeker, EmployeeId me, SchemeId id, EmployeeId offerer) {
        Scheme scheme = schemes.find(id).orElseThrow(Refusals::gone);
        Refusals.unless(Course.asks(scheme.plan(), scheme.state()), Reason.NOT_OPEN);
        Seat seat = seats.locked(id, Side.SEEKER, me).orElseThrow(() -> Refusals.of(Reason.NOT_JOINED));
        Refusals.unless(!isPaused(me) && !isPaused(offerer), Reason.PAUSED);
        Refusals.unless(seat.taken() < seat.capacity(), Reason.HAS_PARTNER);
        List<RequestRow> live = book.requests.live(id, me);
        boolean asked = live.stream().anyMatch(request -> request.offerer().equals(offerer));
        Refusals.unless(!asked && !book.pairs.between(me, offerer, true), Reason.ALREADY_ASKED);
        Refusals.unless(live.size() < scheme.plan().openRequests(), Reason.TOO_MANY_REQUESTS);
        boolean there = !me.equals(offerer)
                && seats.find(id, Side.OFFERER, offerer).isPresent()
                && !blocks.between(me, offerer)
                && fits.allowed(seeker, scheme, me, offerer);
        Refusals.unless(there, Reason.NOT_POSSIBLE);
    }

    private boolean isPaused(EmployeeId person) {
        return profiles.find(person).filter(profile -> profile.paused() != null).isPresent();
    }
}
