// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.shirube.career.api.StageFigures;
import org.shirube.career.core.internal.persistence.Drawing;
import org.shirube.career.core.internal.persistence.FigureStore;
import org.shirube.career.core.internal.persistence.NewestAnswers;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Leases;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/**
 * Draws figures of the whole company at once, since what may be told of a unit depends on its neighbours. They are kept in one
 * transaction at the end: of a node that is killed nothing is left but a lease that ends.
 */
final class StageDrawing {

    private static final Actor JOB = Actor.system("career.figures");
    private static final String LEASE_NAME = "figures";
    private static final Duration STANDS = Duration.ofDays(StageFigures.DAYS_BETWEEN_FIGURES);
    /** Many times what a page of people takes, after which it is taken again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final PeopleDirectory directory;
    private final NewestAnswers answers;
    private final FigureStore figures;
    private final StageSeals seals;
    private final Leases leases;
    private final Clock clock;
    private final UuidV7 ids;

    StageDrawing(
            Transactions transactions,
            PersistenceUnit persistence,
            PeopleDirectory directory,
            Seals seals,
            Clock clock) {
        this.directory = directory;
        this.ids = new UuidV7(clock);
        this.answers = new NewestAnswers(transactions);
        this.figures = new FigureStore(persistence, ids);
        this.seals = StageSeals.ofAnswers(seals);
        this.leases = new Leases(transactions, "career.lease", clock);
        this.clock = clock;
    }

    /** Whether the newest figures have stood their time, and there may be something to tell. */
    boolean isDue() {
        Instant now = clock.instant();
        return figures.newest(LocalDate.now(clock))
                        .filter(drawing -> now.isBefore(drawing.at().plus(STANDS)))
                        .isEmpty()
                && answers.people() >= StageFigures.LEAST;
    }

    /**
     * Draws, unless another node is at it.
     *
     * @param goOn asked before each page of people
     */
    void draw(BooleanSupplier goOn) {
        UUID id = ids.get();
        BooleanSupplier mine = () -> goOn.getAsBoolean() && leases.take(LEASE_NAME, id, LEASE);
        if (!mine.getAsBoolean()) {
            return;
        }
        try {
            if (isDue()) {
                draw(id, mine);
            }
        } finally {
            leases.release(LEASE_NAME, id);
        }
    }

    /** Not kept where not even the company can be told of: what was never told cannot be subtracted from. */
    private void draw(UUID id, BooleanSupplier goOn) {
        Drawing drawing = new Drawing(id, clock.instant().truncatedTo(ChronoUnit.MICROS), LocalDate.now(clock));
        Census census = new Census(directory, answers, seals, JOB, drawing.day());
        if (census.count(drawing.at(), goOn) && !census.ofCompany().isEmpty() && goOn.getAsBoolean()) {
            figures.add(drawing, census.ofCompany(), census.ofUnits());
        }
    }
}
