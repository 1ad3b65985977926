// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Hands on what is written to it in pieces that are short enough to be sealed; none of them is kept. */
final class Pieces extends OutputStream {

    private final byte[] piece;
    private final Consumer<byte[]> next;
    private int size;

    Pieces(int most, Consumer<byte[]> next) {
        this.piece = new byte[most];
        this.next = next;
    }

    @Override
    public void write(int one) {
        piece[size++] = (byte) one;
        if (size == piece.length) {
            handOn();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int end = from + length;
        while (at < end) {
            int some = Math.min(end - at, piece.length - size);
            System.arraycopy(bytes, at, piece, size, some);
            at += some;
            size += some;
            if (size == piece.length) {
                handOn();
            }
        }
    }

    private void handOn() {
        next.accept(Arrays.copyOf(piece, size));
        size = 0;
    }

    @Override
    public void close() {
        if (size > 0) {
            handOn();
        }
    }
}
