// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.shirube.dialogue.api.MeetingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those in a room of this node that something in it has changed. */
@Component(service = RoomBell.class)
public final class RoomBell {

    private static final Logger LOG = LoggerFactory.getLogger(RoomBell.class);

    private final Map<MeetingId, List<Runnable>> listeners = new ConcurrentHashMap<>();

    AutoCloseable watch(MeetingId meeting, Runnable changed) {
        listeners.compute(meeting, (id, all) -> {
            List<Runnable> list = all == null ? new CopyOnWriteArrayList<>() : all;
            list.add(changed);
            return list;
        });
        return () -> listeners.computeIfPresent(meeting, (id, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    /** Whoever made the change must not pay for a page that is gone. */
    void ring(MeetingId meeting) {
        for (Runnable changed : listeners.getOrDefault(meeting, List.of())) {
            try {
                changed.run();
            } catch (RuntimeException e) {
                LOG.warn("Somebody in the room of meeting {} could not be told of a change", meeting, e);
            }
        }
    }
}
