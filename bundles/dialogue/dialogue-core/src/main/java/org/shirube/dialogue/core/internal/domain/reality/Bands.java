// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to join neighbouring answers of clarity.
 *
 * @param tops the highest answer of each band, the last one 5
 */
record Bands(List<Integer> tops) {

    /** From three bands down to two: a single one would only say how many answered. */
    static final List<Bands> CANDIDATES =
            List.of(new Bands(List.of(2, 3, 5)), new Bands(List.of(3, 5)), new Bands(List.of(2, 5)));

    /** How much it tells of a unit, against others: three bands of one unit more than two bands of two. */
    int worth() {
        return 2 * tops.size() - 3;
    }

    /** How many people are in each. */
    List<Integer> of(Count count) {
        List<Integer> people = new ArrayList<>();
        int from = 1;
        for (int to : tops) {
            people.add(count.clear(from, to));
            from = to + 1;
        }
        return people;
    }

    List<Figure> figures(Count count) {
        List<Figure> figures = new ArrayList<>();
        int people = count.clear(1, Count.SCALE);
        figures.add(new Figure(Figure.CLARITY, people, count.clarity / people));
        int from = 1;
        for (int to : tops) {
            figures.add(new Figure(Figure.BAND + from + "-" + to, count.clear(from, to), 0));
            from = to + 1;
        }
        return figures;
    }
}
