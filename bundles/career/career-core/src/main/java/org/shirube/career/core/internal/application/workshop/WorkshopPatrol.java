// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.core.internal.persistence.CareerSchema;
import org.shirube.career.core.internal.persistence.workshop.ProgressStore;
import org.shirube.career.core.internal.persistence.workshop.WorkshopStore;
import org.shirube.platform.persistence.Patrol;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Looks for changes that other nodes made in workshops somebody of this node follows. */
@Component(
        service = {},
        immediate = true)
public final class WorkshopPatrol {

    private final WorkshopBell bell;
    private final WorkshopStore workshops;
    private final ProgressStore progress;
    private final Patrol patrol;

    /** @param unit referenced so that the tables are there */
    @Activate
    public WorkshopPatrol(
            @Reference Transactions transactions,
            @Reference(target = CareerSchema.UNIT) PersistenceUnit unit,
            @Reference WorkshopBell bell) {
        this.bell = bell;
        this.workshops = new WorkshopStore(transactions);
        this.progress = new ProgressStore(transactions);
        this.patrol = new Patrol("shirube-workshops", this::look);
    }

    @Deactivate
    void stop() {
        patrol.close();
    }

    private void look() {
        look(WorkshopChange.COURSE, workshops::stamps);
        look(WorkshopChange.PROGRESS, progress::stamps);
    }

    private void look(WorkshopChange change, Function<List<WorkshopId>, Map<WorkshopId, Long>> stamps) {
        Patrol.look(bell.watched(change), stamps, (id, stamp) -> bell.ring(id, change, stamp));
    }
}
