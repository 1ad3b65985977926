// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A group in a tree of groups, with the people behind one figure. Each person is in one group only, and in one cell only.
 *
 * @param key what is told of, for example a unit
 * @param own how many people belong to this group and to none below it, in each cell; the same number of cells everywhere in a
 *     tree, at least one
 * @param below the groups directly below
 * @param all how many people belong to this group or to one below it, in each cell
 */
public record Group<K>(K key, List<Integer> own, List<Group<K>> below, List<Integer> all) {

    public Group {
        own = List.copyOf(own);
        below = List.copyOf(below);
        all = List.copyOf(all);
    }

    /**
     * A group above others.
     *
     * @throws IllegalArgumentException where there is no cell, or the groups below have another number of cells
     */
    public static <K> Group<K> of(K key, List<Integer> own, List<Group<K>> below) {
        List<Integer> all = new ArrayList<>(own);
        for (Group<K> group : below) {
            if (group.all.size() != own.size()) {
                throw new IllegalArgumentException("the same number of cells everywhere");
            }
            for (int i = 0; i < own.size(); i++) {
                all.set(i, all.get(i) + group.all.get(i));
            }
        }
        if (own.isEmpty()) {
            throw new IllegalArgumentException("at least one cell");
        }
        return new Group<>(key, own, below, all);
    }

    /** A group with nothing below it. */
    public static <K> Group<K> of(K key, Integer... own) {
        return of(key, List.of(own), List.of());
    }

    /** Everybody in it or below, whatever the cell. */
    public int people() {
        return all.stream().mapToInt(Integer::intValue).sum();
    }
}
