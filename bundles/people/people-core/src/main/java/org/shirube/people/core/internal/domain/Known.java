// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

/**
 * Whom the directory knows on the day a run takes effect, as fingerprints: about fifty bytes a person. A delivered row
 * that says what is known already needs no staging; of a nightly delivery that is nearly all.
 */
public final class Known {

    private static final byte PRESENT = 1;
    private static final byte SEEN = 2;
    private static final byte SKIPPED = 4;

    private final long[] keys;
    private final long[] hashes;
    private final byte[] marks;
    private final int[] seqs;
    private final long[] places;
    private int size;
    private long skipped;
    private long unseen;

    /** What became of a row. */
    public enum Verdict {
        /** It says what is known: not to be staged. */
        SAME,
        /** It is new or says something else: to be staged. */
        DIFFERENT,
        /** It is the second row of somebody whose first was not staged: both are to be refused. */
        AGAIN
    }

    /**
     * @param expected how many will be added
     */
    public Known(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected) * 2 - 1) * 2);
        keys = new long[capacity];
        hashes = new long[capacity];
        marks = new byte[capacity];
        seqs = new int[capacity];
        places = new long[capacity];
    }

    /**
     * Adds somebody the directory knows.
     *
     * @param present whether they have not left
     */
    public void add(String id, long hash, boolean present) {
        if (size * 2 >= keys.length) {
            throw new IllegalStateException("more people than were counted");
        }
        int slot = slot(Lines.key(id));
        size++;
        keys[slot] = Lines.key(id);
        hashes[slot] = hash;
        if (present) {
            marks[slot] = PRESENT;
            unseen++;
        }
    }

    /** Lets rows of somebody be staged whatever they say. */
    public void alwaysStage(String id) {
        int slot = slot(Lines.key(id));
        if (keys[slot] != 0) {
            hashes[slot] = ~hashes[slot];
        }
    }

    /**
     * Notes a row.
     *
     * @param same whether the row may be compared by its hash, which one with days of its own may not
     * @param seq its number
     * @param file the number of its file, below 32,768
     * @param line where it stands
     */
    public Verdict see(String id, long hash, boolean same, int seq, int file, long line) {
        int slot = slot(Lines.key(id));
        if (keys[slot] == 0) {
            return Verdict.DIFFERENT;
        }
        if ((marks[slot] & SKIPPED) != 0) {
            marks[slot] &= ~SKIPPED;
            skipped--;
            return Verdict.AGAIN;
        }
        boolean first = (marks[slot] & SEEN) == 0;
        if (first) {
            unseen -= marks[slot] & PRESENT;
            marks[slot] |= SEEN;
        }
        if (!first || !same || hashes[slot] != hash) {
            return Verdict.DIFFERENT;
        }
        marks[slot] |= SKIPPED;
        seqs[slot] = seq;
        places[slot] = (long) file << 48 | line;
        skipped++;
        return Verdict.SAME;
    }

    /** The number of the first row of somebody who came again. */
    public int firstSeq(String id) {
        return seqs[slot(Lines.key(id))];
    }

    /** The file of that row. */
    public int firstFile(String id) {
        return (int) (places[slot(Lines.key(id))] >>> 48);
    }

    /** The line of that row. */
    public long firstLine(String id) {
        return places[slot(Lines.key(id))] & 0xFFFF_FFFF_FFFFL;
    }

    /** Whether nobody was added. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Rows that were not staged. */
    public long skipped() {
        return skipped;
    }

    /** How many present people no row told of. */
    public long unseen() {
        return unseen;
    }

    /** Whether no row told of somebody. */
    public boolean missed(String id) {
        int slot = slot(Lines.key(id));
        return keys[slot] != 0 && (marks[slot] & SEEN) == 0;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
