// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws the figures of months that have ended, one after the other, so that nobody waits for them. */
@Component(service = FiguresJob.class, immediate = true)
public final class FiguresJob {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final MonthDrawing drawing;
    private final BackgroundJob job = new BackgroundJob("shirube-figures", this::draw);

    @Activate
    public FiguresJob(
            @Reference Transactions transactions,
            @Reference(target = DialogueSchema.UNIT) PersistenceUnit unit,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference ActivityLedger ledger,
            @Reference Clock clock) {
        drawing = new MonthDrawing(transactions, directory, seals, ledger, clock);
        job.every(FIRST, PAUSE);
    }

    @Deactivate
    public void stop() {
        job.close();
    }

    private void draw(BooleanSupplier goOn) {
        for (YearMonth month : drawing.due()) {
            drawing.draw(month, goOn);
        }
    }

    /** Draws what is due, now and on this thread. */
    public void look() {
        job.run();
    }

    /** Draws soon, as somebody waits. */
    void call() {
        job.call();
    }

    boolean isDue(YearMonth month) {
        return drawing.isDue(month);
    }
}
