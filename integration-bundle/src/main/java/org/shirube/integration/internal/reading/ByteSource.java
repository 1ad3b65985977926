// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes of a file one by one through one buffer, with the possibility to go back. */
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
