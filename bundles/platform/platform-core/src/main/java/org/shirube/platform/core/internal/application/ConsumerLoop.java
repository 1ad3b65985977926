// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.core.internal.domain.Words;
import org.shirube.platform.core.internal.persistence.ConsumerStore;
import org.shirube.platform.core.internal.persistence.LedgerStore;
import org.shirube.platform.persistence.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands rows to one consumer, in the order of positions. The position moves in the transaction the rows are handed over in:
 * what a consumer writes to our database in {@code accept} commits with it. The lock on the position keeps other nodes from
 * serving the same consumer at the same time.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLoop.class);
    private static final int BATCH = 200;
    private static final long STOP_SECONDS = 10;

    private final LedgerConsumer consumer;
    private final String name;
    private final Transactions transactions;
    private final ConsumerStore positions;
    private final LedgerStore ledger;
    private final Pace pace;
    private final Semaphore rung = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private int failures;

    ConsumerLoop(LedgerConsumer consumer, Transactions transactions, Pace pace) {
        this.consumer = consumer;
        this.name = Words.dotted("a consumer's name", consumer.name(), 60);
        this.transactions = transactions;
        this.positions = new ConsumerStore(transactions);
        this.ledger = new LedgerStore(transactions);
        this.pace = pace;
        this.thread = new Thread(this::serve, "shirube-ledger-" + name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The bell. */
    @Override
    public void run() {
        rung.release();
    }

    /** Returns when the consumer is no longer called; a consumer that hangs is left behind after ten seconds. */
    void stop() {
        running = false;
        rung.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        try {
            while (running) {
                boolean more = step();
                if (!more) {
                    pause(failures == 0 ? pace.poll() : pace.retryAfter(failures));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(long millis) throws InterruptedException {
        if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }

    /** Whether rows may follow at once. After a failure rows go one by one, so that those before the bad one are kept. */
    private boolean step() {
        try {
            int limit = failures == 0 ? BATCH : 1;
            int handed = transactions.call(c -> hand(limit));
            if (handed > 0) {
                failures = 0;
            }
            return handed == limit;
        } catch (RuntimeException e) {
            failures++;
            LOG.warn(
                    "Consumer {} failed {} times in a row ({}); the row comes again in {} ms",
                    name,
                    failures,
                    e.getClass().getSimpleName(),
                    pace.retryAfter(failures));
            return false;
        }
    }

    private int hand(int limit) {
        positions.introduce(name);
        OptionalLong position = positions.lock(name);
        if (position.isEmpty()) {
            return 0;
        }
        List<LedgerEntry> entries = ledger.after(position.getAsLong(), limit);
        int handed = 0;
        for (LedgerEntry entry : entries) {
            if (!running) {
                break;
            }
            accept(entry);
            handed++;
        }
        if (handed > 0) {
            positions.move(name, entries.get(handed - 1).position());
        }
        return handed;
    }

    private void accept(LedgerEntry entry) {
        try {
            consumer.accept(entry);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The consumer refused the row", e);
        }
    }
}
