// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.core.internal.domain.reality.Figure;
import org.shirube.dialogue.core.internal.domain.reality.Node;
import org.shirube.dialogue.core.internal.domain.reality.Telling;
import org.shirube.dialogue.core.internal.persistence.MonthReader;
import org.shirube.dialogue.core.internal.persistence.RealityStore;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.ledger.Activity;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.Transactions;

/**
 * Draws a month of the whole company at once, since what may be told of a unit depends on its neighbours, and keeps it. All of
 * it is kept in one transaction at the end: of a node that is killed nothing is left but a lease that ends.
 */
final class MonthDrawing {

    private static final Actor JOB = Actor.system("dialogue.figures");
    /** Many times what a page of people takes, after which it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Transactions transactions;
    private final PeopleDirectory directory;
    private final ActivityLedger ledger;
    private final MonthReader reader;
    private final SealedThemes themes;
    private final RealityStore store;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;

    MonthDrawing(
            Transactions transactions, PeopleDirectory directory, Seals seals, ActivityLedger ledger, Clock clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.ledger = ledger;
        this.reader = new MonthReader(transactions);
        this.themes = new SealedThemes(reader, seals);
        this.store = new RealityStore(transactions);
        this.leases = new Leases(transactions, "dialogue.lease", clock);
        this.clock = clock;
        this.ids = new UuidV7(clock);
    }

    /** The months that are to be drawn, the newest first. */
    List<YearMonth> due() {
        return DrawableMonths.of(store.firstPairing().orElse(null), clock).stream()
                .filter(this::isDue)
                .toList();
    }

    /** A month with too few pairs is not drawn: what was never told cannot be subtracted from. */
    boolean isDue(YearMonth month) {
        return store.find(month).isEmpty() && reader.paired(month.atEndOfMonth()) >= TalkFigures.LEAST;
    }

    /**
     * Draws a month, unless another node is at it.
     *
     * @param goOn asked before each page of people
     */
    void draw(YearMonth month, BooleanSupplier goOn) {
        UUID id = ids.get();
        String job = "figures/" + month;
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(job, id, LEASE);
        if (!mine.getAsBoolean()) {
            return;
        }
        try {
            MonthCount count = new MonthCount(directory, reader, themes, JOB, month, clock.getZone());
            if (isDue(month) && count.all(mine)) {
                keep(id, month, count.company());
            }
        } finally {
            leases.release(job, id);
        }
    }

    private void keep(UUID id, YearMonth month, Node company) {
        Map<UUID, List<Figure>> figures = Telling.of(company);
        transactions.run(c -> {
            store.add(id, month, clock.instant(), figures);
            ledger.append(new Activity(
                    "dialogue.figures.drawn",
                    new Subject("dialogue.figures", id),
                    JOB,
                    Map.of("month", month.atDay(1).toString(), "units", Integer.toString(figures.size()))));
        });
    }
}
