// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets those go who have left the company: their seats become free, what waits for them lapses, their pairs end. Where the directory
 * knows surprisingly many people no longer, it is more likely to be wrong than they are to be gone, and nothing is done.
 */
@Component(service = Leavers.class)
public final class Leavers {

    private static final Logger LOG = LoggerFactory.getLogger(Leavers.class);
    private static final int PAGE = PageRequest.MAX_LIMIT;
    /** One of so many may be gone at a time, and a handful in any case. */
    private static final int ONE_OF = 10;

    private static final int HANDFUL = 5;

    private final Transactions transactions;
    private final PeopleDirectory directory;
    private final PairBook book;
    private final Endings endings;
    private final SeatStore seats;
    private final Clock clock;

    @Activate
    public Leavers(
            @Reference Transactions transactions,
            @Reference PeopleDirectory directory,
            @Reference PairBook book,
            @Reference Endings endings,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.book = book;
        this.endings = endings;
        this.seats = new SeatStore(transactions);
        this.clock = clock;
    }

    /** @param goOn asked before each page of people */
    public void look(Actor system, BooleanSupplier goOn) {
        Set<EmployeeId> gone = new HashSet<>();
        int known = 0;
        List<EmployeeId> page = seats.people(null, PAGE);
        while (!page.isEmpty() && goOn.getAsBoolean()) {
            known += page.size();
            gone.addAll(page);
            directory.standings(system, page, LocalDate.now(clock)).forEach(standing -> gone.remove(standing.person()));
            page = seats.people(page.get(page.size() - 1), PAGE);
        }
        if (gone.size() > Math.max(HANDFUL, known / ONE_OF)) {
            LOG.warn("{} of {} people of mentoring are not in the directory; nobody is let go", gone.size(), known);
        } else {
            gone.forEach(person -> letGo(system, person));
        }
    }

    private void letGo(Actor system, EmployeeId person) {
        seats.by(person)
                .forEach((scheme, mine) -> mine.forEach(seat -> transactions.run(c -> {
                    seats.remove(scheme, seat.side(), person);
                    endings.left(scheme, seat.side(), person);
                })));
        book.pairs.of(person, PAGE).stream()
                .filter(PairRow::goesOn)
                .forEach(pair -> transactions.run(c -> book.end(system, pair)));
    }
}
