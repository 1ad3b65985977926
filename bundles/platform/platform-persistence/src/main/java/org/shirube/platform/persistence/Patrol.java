// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second for changes that other nodes made in what somebody of this node follows. People who are in one thing may sit
 * on several nodes, and a look-up by key works on every database.
 */
public final class Patrol implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final int AT_ONCE = 500;

    private final String name;
    private final ScheduledExecutorService clockwork;

    /**
     * @param name of the thread
     * @param look what to look at; what it throws is logged, and the next look is in a second
     */
    public Patrol(String name, Runnable look) {
        this.name = name;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
        clockwork.scheduleWithFixedDelay(() -> run(look), 1, 1, TimeUnit.SECONDS);
    }

    private void run(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("{} could not look; the next look is in a second", name, e);
        }
    }

    /**
     * Looks at some things, not too many in one query.
     *
     * @param stamps reads the stamps of those that are there
     * @param found called for each of them
     */
    public static <K> void look(Collection<K> keys, Function<List<K>, Map<K, Long>> stamps, BiConsumer<K, Long> found) {
        List<K> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            stamps.apply(all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .forEach(found);
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
