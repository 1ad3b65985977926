// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.people.api.imports.ImportRunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that read files for people. Whoever comes when all are busy is told so at once instead of waiting without
 * knowing: a queue here would only hide that nothing happens.
 */
final class ReadingThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingThreads.class);
    private static final int THREADS = 4;

    private final AtomicInteger number = new AtomicInteger();
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    /** Reads and compares; tells the id of the run as soon as it exists. */
    interface Reading {
        void read(Consumer<ImportRunId> begun);
    }

    /**
     * Starts reading and returns as soon as the run exists.
     *
     * @param resource closed when nothing is read any more, whatever happens
     * @throws Problem where all threads are busy, or the files cannot be used
     */
    ImportRunId start(AutoCloseable resource, Reading reading) {
        CompletableFuture<ImportRunId> id = new CompletableFuture<>();
        try {
            executor.execute(() -> run(resource, reading, id));
        } catch (RejectedExecutionException e) {
            close(resource);
            throw Problem.of("inbox.too-many", THREADS);
        }
        return await(id);
    }

    private static void run(AutoCloseable resource, Reading reading, CompletableFuture<ImportRunId> id) {
        try (resource) {
            reading.read(id::complete);
            id.completeExceptionally(Problem.of("run.failed", "—"));
        } catch (Exception e) {
            if (!id.completeExceptionally(e)) {
                LOG.warn("Reading stopped: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static ImportRunId await(CompletableFuture<ImportRunId> id) {
        try {
            return id.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of("inbox.interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "shirube-import-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warn("Closing failed: {}", e.toString());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
