// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemeFeedback;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.figures.Suppression;
import org.shirube.platform.persistence.Transactions;

/** Ends everything of a scheme that is over, and what waits of those who leave one. */
@Component(service = Endings.class)
public final class Endings {

    private static final int PAGE = 500;

    private final Transactions transactions;
    private final PairBook book;
    private final WordStore words;
    private final SeatStore seats;
    private final Clock clock;

    @Activate
    public Endings(@Reference Transactions transactions, @Reference PairBook book, @Reference Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.words = new WordStore(transactions);
        this.seats = new SeatStore(transactions);
        this.clock = clock;
    }

    /**
     * Every pair of a scheme that is over ends kindly, and what waits lapses: each on its own, so that nobody waits for all of them.
     * What is left after a page, {@link #endDue} does.
     */
    public void ended(Actor actor, SchemeId scheme) {
        book.requests
                .live(scheme, PAGE)
                .forEach(id -> book.requests.become(id, Request.State.LAPSED, book.now(), null));
        end(actor, book.pairs.running(scheme, PAGE));
    }

    private void end(Actor actor, List<PairRow> pairs) {
        pairs.forEach(pair -> transactions.run(c -> book.end(actor, pair)));
    }

    /** What waits of somebody who leaves a side. */
    public void left(SchemeId scheme, Side side, EmployeeId person) {
        if (side == Side.SEEKER) {
            book.requests.closeOf(scheme, person, Request.State.WITHDRAWN, book.now());
        } else {
            book.requests.closeFor(scheme, person, Request.State.LAPSED, book.now());
        }
    }

    /** Somebody sat down, or has more or fewer places: what their pairs take is counted, and who waits is asked. */
    public void sat(Actor actor, SchemeId scheme, Side side, EmployeeId person) {
        book.places.recount(scheme, side, person, book.pairs.running(scheme, side, person));
        if (side == Side.OFFERER) {
            book.openWaiting(actor, scheme, person);
        }
    }

    /** Somebody changed their profile: what their pairs take is counted, and who waits is asked. */
    public void written(Actor actor, EmployeeId person) {
        book.places.recount(person, book.pairs.offered(person));
        seats.by(person).keySet().forEach(scheme -> book.openWaiting(actor, scheme, person));
    }

    /** What people said of a scheme; empty while too few have. */
    public Optional<SchemeFeedback> feedback(SchemeId scheme) {
        Map<Integer, Integer> said = words.feedback(scheme);
        int people = said.values().stream().mapToInt(Integer::intValue).sum();
        if (people < Suppression.LEAST) {
            return Optional.empty();
        }
        double sum = said.entrySet().stream()
                .mapToDouble(entry -> entry.getKey() * entry.getValue())
                .sum();
        return Optional.of(new SchemeFeedback(people, sum / people));
    }

    /** Ends those whose time is over, or whose scheme is. @return whether there may be more */
    boolean endDue(Actor system) {
        List<SchemeId> over = book.requests.over();
        over.forEach(scheme -> ended(system, scheme));
        List<PairRow> due = book.pairs.due(LocalDate.now(clock), PAGE);
        end(system, due);
        return !over.isEmpty() || due.size() == PAGE;
    }
}
