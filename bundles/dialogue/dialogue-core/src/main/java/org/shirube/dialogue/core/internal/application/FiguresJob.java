// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the figures of months that have ended, one after the other, so that nobody waits for them. */
@Component(service = FiguresJob.class, immediate = true)
public final class FiguresJob {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresJob.class);
    private static final long EVERY_MINUTES = 10;
    private static final long STOP_SECONDS = 10;

    private final MonthDrawing drawing;
    private final AtomicBoolean called = new AtomicBoolean();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-figures"));
    private volatile boolean running = true;

    @Activate
    public FiguresJob(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        drawing = new MonthDrawing(transactions, directory, seals, ledger, clock);
        clockwork.scheduleWithFixedDelay(this::look, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** Between two pages of people, and not by an interrupt: that would close the file of an H2 database. */
    @Deactivate
    public void stop() {
        running = false;
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A month is still being drawn while the module stops; it will be drawn anew");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks now, as somebody waits. */
    void call() {
        if (running && called.compareAndSet(false, true)) {
            clockwork.execute(() -> {
                called.set(false);
                look();
            });
        }
    }

    /** Draws what is due. */
    public void look() {
        try {
            for (YearMonth month : drawing.due()) {
                drawing.draw(month, () -> running);
            }
        } catch (RuntimeException e) {
            LOG.warn("Figures could not be drawn; the next try is in {} minutes", EVERY_MINUTES, e);
        }
    }

    boolean isDue(YearMonth month) {
        return drawing.isDue(month);
    }
}
