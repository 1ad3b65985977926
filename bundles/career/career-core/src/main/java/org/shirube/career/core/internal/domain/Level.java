// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the units directly below one are shown, and in which bands. All use the same bands, each has enough people in each
 * band, and so has what remains of the unit above without them, unless nobody remains. Taking shown units away from the unit
 * above, in any choice, therefore leaves nobody or enough people in each band.
 *
 * @param bands of every unit that is shown
 * @param shown the units
 */
record Level(Bands bands, Set<Node> shown) {

    /**
     * @param above bands in which the unit above is shown
     * @param parts the units directly below it
     * @param own who belongs to the unit above itself
     */
    static Level of(Bands above, Collection<Node> parts, Tally own) {
        Level best = new Level(above, Set.of());
        for (Bands bands : Bands.BY_PREFERENCE) {
            if (bands.joinedFrom(above)) {
                Level level = new Level(bands, shown(bands, parts, own));
                best = level.worth() > best.worth() ? level : best;
            }
        }
        return best;
    }

    /** Two bands for one unit tell more than one band for two units: a single band only says how many chose. */
    private int worth() {
        return shown.size() * (2 * bands.count() - 1);
    }

    private static Set<Node> shown(Bands bands, Collection<Node> parts, Tally own) {
        Tally rest = new Tally();
        rest.add(own);
        List<Node> full = new ArrayList<>();
        for (Node part : parts) {
            if (bands.full(part.all())) {
                full.add(part);
            } else {
                rest.add(part.all());
            }
        }
        full.sort(Comparator.comparingInt(part -> part.all().total()));
        while (!full.isEmpty() && rest.total() > 0 && !bands.full(rest)) {
            rest.add(full.remove(0).all());
        }
        return new HashSet<>(full);
    }
}
