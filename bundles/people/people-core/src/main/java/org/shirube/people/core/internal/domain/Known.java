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

    private long[] keys;
    private long[] hashes;
    private byte[] marks;
    private int[] seqs = new int[0];
    private long[] places = new long[0];
    private int size;
    private long present;
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

    /** Nobody yet. */
    public Known() {
        keys = new long[1 << 10];
        hashes = new long[1 << 10];
        marks = new byte[1 << 10];
    }

    /**
     * Adds somebody the directory knows, before the first row is noted.
     *
     * @param holds whether they have not left
     */
    public void add(String id, long hash, boolean holds) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(Lines.key(id), hash, holds ? PRESENT : 0);
        size++;
        if (holds) {
            present++;
            unseen++;
        }
    }

    private void put(long key, long hash, byte mark) {
        int slot = slot(key);
        keys[slot] = key;
        hashes[slot] = hash;
        marks[slot] = mark;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldHashes = hashes;
        byte[] oldMarks = marks;
        keys = new long[oldKeys.length * 2];
        hashes = new long[keys.length];
        marks = new byte[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                put(oldKeys[slot], oldHashes[slot], oldMarks[slot]);
            }
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
        if (seqs.length == 0) {
            seqs = new int[keys.length];
            places = new long[keys.length];
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

    /** People who have not left. */
    public long present() {
        return present;
    }

    /** How many were added. */
    public int size() {
        return size;
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
