// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.shirube.dialogue.api.MeetingId;

/** Tells those in a room of this node that something in it has changed. */
@Component(service = RoomBell.class)
public final class RoomBell {

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

    void ring(MeetingId meeting) {
        listeners.getOrDefault(meeting, List.of()).forEach(Runnable::run);
    }
}
