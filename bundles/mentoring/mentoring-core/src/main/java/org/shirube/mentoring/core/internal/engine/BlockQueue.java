// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Blocks of right people, those first who may be gained most from: a heap, of which most is never taken out. */
final class BlockQueue {

    private final long[] heap;
    private int size;

    BlockQueue(int blocks) {
        heap = new long[blocks];
    }

    void clear() {
        size = 0;
    }

    /** Adds a block in no order; {@link #order} puts all of them in order. */
    void add(int block, int gain) {
        heap[size++] = (long) gain << Integer.SIZE | block;
    }

    void order() {
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, heap[at]);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return (int) heap[0];
    }

    /** What is gained from anybody in the first block at most. */
    int firstGain() {
        return (int) (heap[0] >> Integer.SIZE);
    }

    void removeFirst() {
        size--;
        sink(0, heap[size]);
    }

    private void sink(int start, long key) {
        int at = start;
        int child = greaterChild(at);
        while (child < size && heap[child] > key) {
            heap[at] = heap[child];
            at = child;
            child = greaterChild(at);
        }
        heap[at] = key;
    }

    private int greaterChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < size && heap[child + 1] > heap[child] ? child + 1 : child;
    }
}
