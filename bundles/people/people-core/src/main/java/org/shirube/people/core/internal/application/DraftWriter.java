// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shirube.people.core.internal.persistence.RunStore;
import org.shirube.people.core.internal.persistence.StageTables;
import org.shirube.people.core.internal.persistence.Tuning;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.persistence.Transactions;

/**
 * Writes what is staged on a thread of its own, so that reading and writing overlap. On PostgreSQL everything up to the
 * comparison is one transaction, which holds the run's lock: when the process dies the server forgets all of it and
 * lets the lock go. On H2, where one process owns the file, every job is a transaction.
 */
final class DraftWriter {

    private static final int AHEAD = 4;
    private static final Job END = connection -> {};

    private final Transactions transactions;
    private final RunStore runs;
    private final long runNo;
    private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(AHEAD);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread thread;

    DraftWriter(Transactions transactions, RunStore runs, long runNo) {
        this.transactions = transactions;
        this.runs = runs;
        this.runNo = runNo;
        this.thread = new Thread(this::work, "people-import-" + runNo);
        this.thread.setDaemon(true);
    }

    /** Returns once the tables are there and the run is held. */
    void start() {
        thread.start();
        uninterrupted(ready::await);
        rethrow();
    }

    /** Hands a job over; waits while too many are under way. */
    void submit(Job job) {
        uninterrupted(() -> {
            while (!queue.offer(job, 100, TimeUnit.MILLISECONDS)) {
                rethrow();
            }
        });
        rethrow();
    }

    /** Waits for all jobs and the commit. */
    void finish() {
        submit(END);
        uninterrupted(thread::join);
        rethrow();
    }

    /** Gives up: rolls back what can be rolled back. */
    void abort() {
        failure.compareAndSet(null, new IllegalStateException("the draft was given up"));
        queue.clear();
        queue.add(END);
        uninterrupted(thread::join);
    }

    private void work() {
        try {
            if (transactions.dialect() == Dialect.POSTGRESQL) {
                transactions.call(this::all);
            } else {
                eachByItself();
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            ready.countDown();
        }
    }

    private boolean all(Connection connection) throws SQLException {
        new Tuning(connection, Dialect.POSTGRESQL).noticeDeath();
        if (!runs.tryHold(connection, runNo)) {
            throw new IllegalStateException("run " + runNo + " is held by another process");
        }
        new StageTables(runNo).create(connection, Dialect.POSTGRESQL);
        ready.countDown();
        for (Job job = next(); job != END; job = next()) {
            job.run(connection);
        }
        rethrow();
        return true;
    }

    private void eachByItself() {
        transactions.call(connection -> {
            new StageTables(runNo).create(connection, Dialect.H2);
            return true;
        });
        ready.countDown();
        for (Job job = next(); job != END; job = next()) {
            Job current = job;
            transactions.call(connection -> {
                current.run(connection);
                return true;
            });
        }
    }

    private Job next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void rethrow() {
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("Staging failed: " + thrown.getMessage(), thrown);
        }
    }

    private static void uninterrupted(Waiting waiting) {
        try {
            waiting.await();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while staging", e);
    }

    /** Something to do in the writer's transaction. */
    @FunctionalInterface
    interface Job {
        void run(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Waiting {
        void await() throws InterruptedException;
    }
}
