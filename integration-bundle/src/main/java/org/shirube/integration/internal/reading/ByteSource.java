// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes of a file through one buffer, one by one or up to the next that matters, with the possibility to go back. */
final class ByteSource implements Closeable {

    private static final int BUFFER = 64 << 10;

    private final FileChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private long base;
    private int next;
    private int limit;

    ByteSource(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** The next byte, or -1 at the end of the file. */
    int read() throws IOException {
        if (next == limit && !fill()) {
            return -1;
        }
        return buffer[next++] & 0xFF;
    }

    /** The next byte without taking it; -1 at the end. */
    int peek() throws IOException {
        if (next == limit && !fill()) {
            return -1;
        }
        return buffer[next] & 0xFF;
    }

    /**
     * How many bytes lie before the next that is marked, as far as they are in the buffer; they can be taken or skipped.
     *
     * @param marked by the value of the byte
     */
    int countBefore(boolean[] marked) throws IOException {
        if (next == limit && !fill()) {
            return 0;
        }
        int i = next;
        while (i < limit && !marked[buffer[i] & 0xFF]) {
            i++;
        }
        return i - next;
    }

    /** Takes bytes that were counted. */
    void take(int count, byte[] to, int at) {
        System.arraycopy(buffer, next, to, at, count);
        next += count;
    }

    /** Leaves out bytes that were counted. */
    void skip(int count) {
        next += count;
    }

    long position() {
        return base + next;
    }

    void seek(long position) {
        if (position >= base && position <= base + limit) {
            next = (int) (position - base);
        } else {
            base = position;
            next = 0;
            limit = 0;
        }
    }

    private boolean fill() throws IOException {
        base += limit;
        next = 0;
        limit = Math.max(0, channel.read(ByteBuffer.wrap(buffer), base));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
