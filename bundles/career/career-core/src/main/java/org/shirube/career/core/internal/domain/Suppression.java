// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.List;
import java.util.Optional;

/**
 * In which bands a unit is shown, decided from the company downwards. A unit below uses bands that are joined from those of
 * the unit above. So a band which both a unit and one far above it have is one at every level between them, and what is left
 * after subtracting is made of parts that are each empty or large enough.
 */
public final class Suppression {

    private Suppression() {}

    /** Empty where the unit is withheld. */
    public static Optional<Bands> of(Node unit) {
        List<Node> path = unit.path();
        Level level = Level.of(Bands.FINEST, path.subList(0, 1), new Tally());
        for (int i = 1; i < path.size(); i++) {
            Node above = path.get(i - 1);
            if (!level.shown().contains(above)) {
                return Optional.empty();
            }
            level = Level.of(level.bands(), above.children(), above.own());
        }
        return level.shown().contains(unit) ? Optional.of(level.bands()) : Optional.empty();
    }
}
