// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.BackgroundJob;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Draws figures of stages once somebody asks for them and they are due, so that nobody waits for them. */
@Component(service = StageFiguresJob.class)
public final class StageFiguresJob {

    private final StageDrawing drawing;
    private final BackgroundJob job = new BackgroundJob("shirube-stage-figures", this::draw);

    @Activate
    public StageFiguresJob(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit persistence,
            @Reference PeopleDirectory directory,
            @Reference Seals seals,
            @Reference Clock clock) {
        drawing = new StageDrawing(transactions, persistence, directory, seals, clock);
    }

    @Deactivate
    void stop() {
        job.close();
    }

    private void draw(BooleanSupplier goOn) {
        if (drawing.isDue()) {
            drawing.draw(goOn);
        }
    }

    /** Draws if it is due, now and on this thread. */
    void look() {
        job.run();
    }

    /** Draws soon if it is due. */
    void call() {
        if (drawing.isDue()) {
            job.call();
        }
    }
}
