// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.platform.persistence.Bell;

/** Tells those of this node who follow a workshop that something in it has changed. */
@Component(service = WorkshopBell.class)
public final class WorkshopBell {

    private final Bell<Topic, WorkshopChange> bell = new Bell<>();

    private record Topic(WorkshopId workshop, WorkshopChange change) {}

    /**
     * @param stamp the newest change so far
     */
    AutoCloseable watch(WorkshopId workshop, WorkshopChange change, long stamp, Consumer<WorkshopChange> changed) {
        return bell.watch(new Topic(workshop, change), stamp, changed);
    }

    /** The workshops somebody of this node follows. */
    Set<WorkshopId> watched(WorkshopChange change) {
        return bell.watched().stream()
                .filter(topic -> topic.change == change)
                .map(Topic::workshop)
                .collect(Collectors.toSet());
    }

    /** Tells of a change, once. */
    void ring(WorkshopId workshop, WorkshopChange change, long stamp) {
        bell.ring(new Topic(workshop, change), stamp, change, change);
    }
}
