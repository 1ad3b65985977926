// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on a thread of its own that takes longer than anybody waits for. What it throws is logged, and it is done again at the
 * next call.
 */
public final class BackgroundJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJob.class);
    private static final long CLOSE_SECONDS = 10;

    private final String name;
    private final Consumer<BooleanSupplier> work;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean open = true;

    /**
     * @param name of the thread
     * @param work may be done again at any time, and ends soon once it is told that it should not go on
     */
    public BackgroundJob(String name, Consumer<BooleanSupplier> work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
    }

    /** Does it from time to time by itself. */
    public void every(Duration first, Duration pause) {
        thread.scheduleWithFixedDelay(this::run, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has it done soon; calls that come before it begins are one. */
    public void call() {
        if (open && called.compareAndSet(false, true)) {
            thread.execute(() -> {
                called.set(false);
                run();
            });
        }
    }

    /** Does it on the thread of the caller. */
    public void run() {
        try {
            work.accept(() -> open);
        } catch (RuntimeException e) {
            LOG.warn("{} failed and is done again at the next call", name, e);
        }
    }

    /** Waits for the work to end by itself, so that no transaction is torn out of the hands of the database. */
    @Override
    public void close() {
        open = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} still goes on and is left behind", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
