// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Seat;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.PlaceStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.SchemeStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** People ask each other and answer. */
@Component
public final class RequestsService implements Requests {

    private static final int MOST = 50;

    private final Transactions transactions;
    private final PairBook book;
    private final Asking asking;
    private final SchemeStore schemes;
    private final SeatStore seats;
    private final Notes notes;
    private final Happenings happenings;
    private final UuidV7 ids;

    @Activate
    public RequestsService(
            @Reference Transactions transactions,
            @Reference PairBook book,
            @Reference BlockBook blocks,
            @Reference Fits fits,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.asking = new Asking(transactions, book, blocks, fits);
        this.schemes = new SchemeStore(transactions);
        this.seats = new SeatStore(transactions);
        this.notes = new Notes(seals);
        this.happenings = new Happenings(ledger);
        this.ids = new UuidV7(clock);
    }

    @Override
    public List<Suggestion> suggestions(Actor seeker, SchemeId id, Locale locale) {
        return asking.suggestions(seeker, id, locale);
    }

    @Override
    public Request ask(Actor seeker, SchemeId id, EmployeeId offerer, String note) {
        return add(seeker, id, offerer, note, Request.State.OPEN);
    }

    @Override
    public Request waitFor(Actor seeker, SchemeId id, EmployeeId offerer, String note) {
        return add(seeker, id, offerer, note, Request.State.WAITING);
    }

    private Request add(Actor seeker, SchemeId id, EmployeeId offerer, String note, Request.State state) {
        EmployeeId me = Members.of(seeker);
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("at most " + MAX_NOTE + " characters");
        }
        return transactions.call(c -> {
            asking.check(seeker, me, id, offerer);
            boolean free = book.places.left(id, offerer) > 0;
            Refusals.unless(free || state == Request.State.WAITING, Reason.FULL);
            RequestId made = new RequestId(ids.get());
            book.requests.add(List.of(new RequestRow(
                    made,
                    id,
                    me,
                    offerer,
                    Request.Origin.ASKED,
                    state,
                    true,
                    false,
                    book.now(),
                    null,
                    notes.note(made, note),
                    null)));
            tell(seeker, made, id, state == Request.State.OPEN ? "asked" : "waits", Map.of());
            if (free && state == Request.State.WAITING) {
                book.openWaiting(seeker, id, offerer);
            }
            return request(made);
        });
    }

    @Override
    public List<Request> sent(Actor seeker) {
        return book.requests.sent(Members.of(seeker), MOST).stream()
                .map(notes::open)
                .toList();
    }

    @Override
    public List<Request> received(Actor offerer) {
        return book.requests.received(Members.of(offerer), MOST).stream()
                .map(notes::open)
                .toList();
    }

    @Override
    public Request accept(Actor actor, RequestId id) {
        EmployeeId me = Members.of(actor);
        return transactions.call(c -> {
            RequestRow before = find(me, id);
            Optional<PlaceStore.Free> free = book.places.lock(before.scheme(), before.seeker(), before.offerer());
            RequestRow request = find(me, id);
            SchemePlan plan = running(request.scheme());
            Refusals.unless(request.state() == Request.State.OPEN && free.isPresent(), Reason.CHANGED_ELSEWHERE);
            Refusals.unless(free.get().seeker(), Reason.HAS_PARTNER);
            Refusals.unless(free.get().offerer(), Reason.FULL);
            boolean seeker = request.seekerSaid() || me.equals(request.seeker());
            boolean offerer = request.offererSaid() || me.equals(request.offerer());
            Refusals.unless(book.requests.say(id, seeker, offerer), Reason.CHANGED_ELSEWHERE);
            tell(actor, id, request.scheme(), "accepted", by(me, request));
            if (seeker && offerer) {
                pair(actor, plan, request);
            }
            return request(id);
        });
    }

    private SchemePlan running(SchemeId id) {
        Scheme scheme = schemes.find(id).orElseThrow(Refusals::gone);
        Refusals.unless(scheme.state() != SchemeState.ENDED, Reason.NOT_OPEN);
        return scheme.plan();
    }

    private void pair(Actor actor, SchemePlan plan, RequestRow request) {
        boolean accepted = book.requests.become(request.id(), Request.State.ACCEPTED, book.now(), null);
        Refusals.unless(accepted, Reason.CHANGED_ELSEWHERE);
        book.begin(actor, plan, request);
        Seat seat = seats.find(request.scheme(), Side.SEEKER, request.seeker()).orElseThrow(Refusals::gone);
        if (seat.taken() >= seat.capacity()) {
            book.requests
                    .closeOf(request.scheme(), request.seeker(), Request.State.CLOSED, book.now())
                    .forEach(closed -> tell(actor, closed, request.scheme(), "closed", Map.of()));
        }
    }

    @Override
    public Request decline(Actor actor, RequestId id, Reply reply) {
        EmployeeId me = Members.of(actor);
        return transactions.call(c -> {
            RequestRow request = find(me, id);
            boolean mine = request.origin() == Request.Origin.MATCH || me.equals(request.offerer());
            Refusals.unless(mine, Reason.CHANGED_ELSEWHERE);
            return close(actor, request, Request.State.DECLINED, notes.reply(id, reply));
        });
    }

    @Override
    public Request withdraw(Actor seeker, RequestId id) {
        EmployeeId me = Members.of(seeker);
        return transactions.call(c -> {
            RequestRow request = find(me, id);
            Refusals.unless(me.equals(request.seeker()), Reason.CHANGED_ELSEWHERE);
            return close(seeker, request, Request.State.WITHDRAWN, null);
        });
    }

    private Request close(Actor actor, RequestRow request, Request.State state, byte @Nullable [] reply) {
        Refusals.unless(book.requests.become(request.id(), state, book.now(), reply), Reason.CHANGED_ELSEWHERE);
        tell(
                actor,
                request.id(),
                request.scheme(),
                state.name().toLowerCase(Locale.ROOT),
                by(Members.of(actor), request));
        book.openWaiting(actor, request.scheme(), request.offerer());
        return request(request.id());
    }

    private RequestRow find(EmployeeId me, RequestId id) {
        return book.requests
                .find(id)
                .filter(request -> request.holds(me))
                .orElseThrow(() -> new AccessDeniedException("a request of others"));
    }

    private Request request(RequestId id) {
        return notes.open(book.requests.find(id).orElseThrow(Refusals::gone));
    }

    /** Whose word it was, so that the other one can be told. */
    private static Map<String, String> by(EmployeeId me, RequestRow request) {
        return Map.of("by", (me.equals(request.seeker()) ? Side.SEEKER : Side.OFFERER).name());
    }

    private void tell(Actor actor, RequestId id, SchemeId scheme, String what, Map<String, String> more) {
        Map<String, String> attributes = new HashMap<>(more);
        attributes.put("scheme", scheme.toString());
        happenings.add(actor, "mentoring.request." + what, new Subject("mentoring.request", id.value()), attributes);
    }
}
