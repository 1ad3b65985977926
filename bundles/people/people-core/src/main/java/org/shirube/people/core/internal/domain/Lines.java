// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who leads to whom: people to managers, or units to the units above. Ids are kept as 64-bit fingerprints, so a million
 * people take about forty megabytes whatever their ids look like. Filled row by row; what is mentioned and never added is
 * {@linkplain #missing() missing} and can be added from the directory later.
 */
public final class Lines {

    /** The row number of somebody who is not in the delivery. */
    public static final int NO_ROW = -1;

    private final Map<Long, String> missing = new HashMap<>();
    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[1 << 10];
    private long[] targets = new long[512];
    private int[] rows = new int[512];
    private int size;
    private boolean repeated;

    /**
     * Adds somebody.
     *
     * @param row the number of the row in the run, or {@link #NO_ROW}
     * @param to where the line leads; null for nowhere
     * @param holds whether the line is the one to follow; another row of the same id may hold instead
     */
    public void add(String id, int row, @Nullable String to, boolean holds) {
        long key = key(id);
        int node = find(key);
        if (node >= 0) {
            repeated = repeated || row != NO_ROW && rows[node] != NO_ROW;
            if (rows[node] == NO_ROW) {
                rows[node] = row;
            }
        } else {
            node = insert(key, row);
        }
        if (to != null) {
            mention(to);
            if (holds) {
                targets[node] = key(to);
            }
        }
    }

    /** Notes an id that must be known in the end. */
    public void mention(String id) {
        long key = key(id);
        if (find(key) < 0) {
            missing.putIfAbsent(key, id);
        }
    }

    /** Forgets where the line of somebody leads, so that the directory's own can be added. */
    public void forget(String id) {
        int node = find(key(id));
        if (node >= 0) {
            targets[node] = 0;
            rows[node] = NO_ROW;
        }
    }

    /** Whether the id was added. */
    public boolean knows(String id) {
        return find(key(id)) >= 0;
    }

    /** Whether an id came in more than one row of the delivery. */
    public boolean repeated() {
        return repeated;
    }

    /** Mentioned and not added, sorted. */
    public Collection<String> missing() {
        return new TreeSet<>(missing.values());
    }

    /** The circles, as row numbers of the run; members from the directory are left out, circles of only them too. */
    public List<int[]> cycles() {
        int[] next = new int[size];
        for (int node = 0; node < size; node++) {
            next[node] = targets[node] == 0 ? -1 : find(targets[node]);
        }
        return Cycles.find(next).stream()
                .map(circle -> Arrays.stream(circle)
                        .map(node -> rows[node])
                        .filter(row -> row != NO_ROW)
                        .toArray())
                .filter(circle -> circle.length > 0)
                .toList();
    }

    private int insert(long key, int row) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
            rehash(size * 4);
        }
        put(key, size);
        rows[size] = row;
        if (!missing.isEmpty()) {
            missing.remove(key);
        }
        return size++;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
        }
        return -1;
    }

    private void put(long key, int node) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private void rehash(int capacity) {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[capacity];
        nodes = new int[capacity];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldKeys[slot] != 0) {
                put(oldKeys[slot], oldNodes[slot]);
            }
        }
    }

    /** Never 0, which marks an empty slot. */
    static long key(String id) {
        long hash = Hash64.of(id);
        return hash == 0 ? 1 : hash;
    }
}
