// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units are shown, and in which bands, decided from the company downwards. A unit below uses bands that are joined from
 * those of the unit above. So a band which both a unit and one far above it have is one at every level between them, and what
 * is left after subtracting is made of parts that are each empty or large enough.
 */
public final class Suppression {

    private Suppression() {}

    /** The bands of every unit that is shown. */
    public static Map<Node, Bands> shown(Node company) {
        Map<Node, Bands> shown = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        show(Level.of(Bands.FINEST, List.of(company), new Tally()), shown, open);
        while (!open.isEmpty()) {
            Node next = open.pop();
            show(Level.of(shown.getOrDefault(next, Bands.FINEST), next.children(), next.own()), shown, open);
        }
        return shown;
    }

    private static void show(Level level, Map<Node, Bands> shown, Deque<Node> open) {
        level.shown().forEach(unit -> shown.put(unit, level.bands()));
        open.addAll(level.shown());
    }
}
