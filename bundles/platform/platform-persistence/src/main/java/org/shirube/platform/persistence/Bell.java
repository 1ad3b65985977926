// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those of this node who follow something that it has changed. What is followed has a stamp in the database that grows
 * with every change, so that one that another node made can be found by a look ({@link Patrol}) and nothing is told twice.
 *
 * @param <K> what is followed
 * @param <C> what kind of change
 */
public final class Bell<K, C> {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private final Map<K, Watch<C>> watched = new ConcurrentHashMap<>();

    /**
     * @param stamp the newest change they were told of
     */
    private record Watch<C>(AtomicLong stamp, List<Consumer<C>> listeners) {}

    /**
     * Follows something.
     *
     * @param stamp its newest change so far
     * @param changed called on the thread of {@link #ring}
     * @return ends it
     */
    public AutoCloseable watch(K key, long stamp, Consumer<C> changed) {
        watched.compute(key, (same, there) -> {
            Watch<C> watch = there == null ? new Watch<>(new AtomicLong(stamp), new CopyOnWriteArrayList<>()) : there;
            watch.listeners.add(changed);
            return watch;
        });
        return () -> watched.computeIfPresent(key, (same, watch) -> {
            watch.listeners.remove(changed);
            return watch.listeners.isEmpty() ? null : watch;
        });
    }

    /** What somebody of this node follows. */
    public Set<K> watched() {
        return Set.copyOf(watched.keySet());
    }

    /**
     * Tells of a change, once. Whoever made it must not pay for a page that is gone.
     *
     * @param stamp of the change
     * @param missed told instead where others happened before that nobody was told of
     */
    public void ring(K key, long stamp, C change, C missed) {
        Watch<C> watch = watched.get(key);
        if (watch == null) {
            return;
        }
        long told = watch.stamp.getAndAccumulate(stamp, Math::max);
        if (told < stamp) {
            watch.listeners.forEach(listener -> tell(key, listener, told + 1 == stamp ? change : missed));
        }
    }

    private void tell(K key, Consumer<C> listener, C change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            LOG.warn("Somebody who follows {} could not be told of a change", key, e);
        }
    }
}
