// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own, a little ahead of the one thread that uses its rows. The reader belongs to that
 * thread until this is closed; what goes wrong in it is thrown where the rows are used, behind the rows before it.
 */
public final class ReadAhead implements Closeable {

    /** Together with the longest row, what a batch may hold: memory does not depend on the file. */
    private static final int BATCH_BYTES = 64 << 10;

    private static final int BATCHES = 8;

    private final TableReader reader;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Iterator<Row> rows = Collections.emptyIterator();
    private boolean end;

    /** Rows, and whether they are the last: because of the end of the file, or of a failure. */
    private record Batch(List<Row> rows, boolean last, @Nullable RuntimeException failure) {}

    /**
     * Begins to read.
     *
     * @param reader closed with this
     */
    public ReadAhead(TableReader reader) {
        this.reader = reader;
        this.thread = new Thread(this::read, "shirube-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The next row, or null after the last.
     *
     * @throws UncheckedIOException also where the waiting thread is interrupted
     */
    public @Nullable Row next() {
        while (!rows.hasNext()) {
            if (end) {
                return null;
            }
            Batch batch = take();
            rows = batch.rows().iterator();
            end = batch.last();
            if (batch.failure() != null) {
                throw batch.failure();
            }
        }
        return rows.next();
    }

    private void read() {
        List<Row> read = new ArrayList<>();
        try {
            int bytes = 0;
            for (Row row = reader.next(); row != null; row = reader.next()) {
                read.add(row);
                bytes += row.bytes().length;
                if (bytes >= BATCH_BYTES) {
                    batches.put(new Batch(read, false, null));
                    read = new ArrayList<>();
                    bytes = 0;
                }
            }
            batches.put(new Batch(read, true, null));
        } catch (InterruptedException e) {
            // Closed: nobody wants more.
        } catch (RuntimeException e) {
            fail(read, e);
        } catch (Error e) {
            fail(List.of(), new IllegalStateException(e));
            throw e;
        }
    }

    private void fail(List<Row> before, RuntimeException failure) {
        try {
            batches.put(new Batch(before, false, null));
            batches.put(new Batch(List.of(), true, failure));
        } catch (InterruptedException e) {
            // Closed: nobody wants to know.
        }
    }

    private Batch take() {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("reading was interrupted"));
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        reader.close();
    }
}
