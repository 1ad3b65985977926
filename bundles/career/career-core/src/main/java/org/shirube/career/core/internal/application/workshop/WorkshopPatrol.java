// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.workshop.ProgressStore;
import org.shirube.career.core.internal.persistence.workshop.WorkshopStore;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second for changes that other nodes made in workshops somebody of this node follows. */
@Component(
        service = {},
        immediate = true)
public final class WorkshopPatrol {

    private static final Logger LOG = LoggerFactory.getLogger(WorkshopPatrol.class);

    private final WorkshopBell bell;
    private final WorkshopStore workshops;
    private final ProgressStore progress;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-workshops"));

    /** @param unit referenced so that the tables are there */
    @Activate
    public WorkshopPatrol(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference WorkshopBell bell) {
        this.bell = bell;
        this.workshops = new WorkshopStore(transactions);
        this.progress = new ProgressStore(transactions);
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        clockwork.shutdownNow();
    }

    private void look() {
        try {
            Set<WorkshopId> moving = bell.watched(WorkshopChange.COURSE);
            if (!moving.isEmpty()) {
                workshops.stamps(moving).forEach((id, stamp) -> bell.ring(id, WorkshopChange.COURSE, stamp));
            }
            Set<WorkshopId> counted = bell.watched(WorkshopChange.PROGRESS);
            if (!counted.isEmpty()) {
                progress.stamps(counted).forEach((id, stamp) -> bell.ring(id, WorkshopChange.PROGRESS, stamp));
            }
        } catch (RuntimeException e) {
            LOG.warn("The workshops could not be looked at; the next look is in a second", e);
        }
    }
}
