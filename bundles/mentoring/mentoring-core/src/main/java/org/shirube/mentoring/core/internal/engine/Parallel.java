// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.core.internal.engine.Progress.Stage;

/**
 * Does many pieces of work on all processors. Which thread does which piece is left to chance, so a piece must depend on
 * nothing but its number; then the result does not either.
 */
final class Parallel {

    /** What one thread does; made once for each thread, so it may keep buffers. */
    interface Worker {
        void piece(int number);
    }

    /** Makes what a thread works with. */
    interface Workshop {
        Worker worker();
    }

    private Parallel() {}

    static void run(int pieces, Workshop workshop, Progress progress, Stage stage) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        List<Thread> helpers = new ArrayList<>();
        for (int k = 1; k < Math.min(pieces, Runtime.getRuntime().availableProcessors()); k++) {
            Thread helper = new Thread(
                    () -> {
                        try {
                            work(pieces, workshop.worker(), next, stop);
                        } catch (RuntimeException | Error e) {
                            failure.compareAndSet(null, e);
                            stop.set(true);
                        }
                    },
                    "matching-" + k);
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
        Worker own = workshop.worker();
        try {
            work(
                    pieces,
                    number -> {
                        progress.tell(stage, (double) number / pieces);
                        own.piece(number);
                    },
                    next,
                    stop);
        } finally {
            stop.set(true);
            join(helpers);
        }
        if (failure.get() instanceof RuntimeException failed) {
            throw failed;
        }
        if (failure.get() instanceof Error failed) {
            throw failed;
        }
    }

    private static void work(int pieces, Worker worker, AtomicInteger next, AtomicBoolean stop) {
        while (!stop.get()) {
            int number = next.getAndIncrement();
            if (number >= pieces) {
                return;
            }
            worker.piece(number);
        }
    }

    private static void join(List<Thread> helpers) {
        boolean interrupted = false;
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
