// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those of this node who follow a workshop that something in it has changed. */
@Component(service = WorkshopBell.class)
public final class WorkshopBell {

    private static final Logger LOG = LoggerFactory.getLogger(WorkshopBell.class);

    private final Map<Topic, Watch> watched = new ConcurrentHashMap<>();

    private record Topic(WorkshopId workshop, WorkshopChange change) {}

    /**
     * @param stamp the newest change they were told of
     */
    private record Watch(AtomicLong stamp, List<Consumer<WorkshopChange>> listeners) {}

    /**
     * @param stamp the newest change so far
     */
    AutoCloseable watch(WorkshopId workshop, WorkshopChange change, long stamp, Consumer<WorkshopChange> changed) {
        Topic topic = new Topic(workshop, change);
        watched.compute(topic, (key, there) -> {
            Watch watch = there == null ? new Watch(new AtomicLong(stamp), new CopyOnWriteArrayList<>()) : there;
            watch.listeners.add(changed);
            return watch;
        });
        return () -> watched.computeIfPresent(topic, (key, watch) -> {
            watch.listeners.remove(changed);
            return watch.listeners.isEmpty() ? null : watch;
        });
    }

    /** The workshops somebody of this node follows. */
    Set<WorkshopId> watched(WorkshopChange change) {
        return watched.keySet().stream()
                .filter(topic -> topic.change == change)
                .map(Topic::workshop)
                .collect(Collectors.toSet());
    }

    /** Tells of a change, once. Whoever made it must not pay for a page that is gone. */
    void ring(WorkshopId workshop, WorkshopChange change, long stamp) {
        Watch watch = watched.get(new Topic(workshop, change));
        if (watch != null && watch.stamp.getAndAccumulate(stamp, Math::max) < stamp) {
            watch.listeners.forEach(listener -> tell(workshop, listener, change));
        }
    }

    private static void tell(WorkshopId workshop, Consumer<WorkshopChange> listener, WorkshopChange change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            LOG.warn("Somebody in workshop {} could not be told of a change", workshop, e);
        }
    }
}
