// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.RoomChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those in a room of this node that something in it has changed. */
@Component(service = RoomBell.class)
public final class RoomBell {

    private static final Logger LOG = LoggerFactory.getLogger(RoomBell.class);

    private final Map<MeetingId, Watch> watched = new ConcurrentHashMap<>();

    /**
     * @param stamp the newest change they were told of
     */
    private record Watch(AtomicLong stamp, List<Consumer<RoomChange>> listeners) {}

    /**
     * @param stamp the newest change of the room so far
     */
    AutoCloseable watch(MeetingId meeting, long stamp, Consumer<RoomChange> changed) {
        watched.compute(meeting, (id, there) -> {
            Watch watch = there == null ? new Watch(new AtomicLong(stamp), new CopyOnWriteArrayList<>()) : there;
            watch.listeners.add(changed);
            return watch;
        });
        return () -> watched.computeIfPresent(meeting, (id, watch) -> {
            watch.listeners.remove(changed);
            return watch.listeners.isEmpty() ? null : watch;
        });
    }

    /** The rooms somebody of this node is in. */
    Set<MeetingId> watched() {
        return Set.copyOf(watched.keySet());
    }

    /**
     * Tells of a change, once. Where others happened that nobody was told of yet, it is told with them. Whoever made it must
     * not pay for a page that is gone.
     */
    void ring(MeetingId meeting, long stamp, RoomChange change) {
        Watch watch = watched.get(meeting);
        if (watch == null) {
            return;
        }
        long told = watch.stamp.getAndAccumulate(stamp, Math::max);
        if (told < stamp) {
            tell(meeting, watch, told + 1 == stamp ? change : RoomChange.ROOM);
        }
    }

    private static void tell(MeetingId meeting, Watch watch, RoomChange change) {
        for (Consumer<RoomChange> changed : watch.listeners) {
            try {
                changed.accept(change);
            } catch (RuntimeException e) {
                LOG.warn("Somebody in the room of meeting {} could not be told of a change", meeting, e);
            }
        }
    }
}
