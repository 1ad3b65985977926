// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/**
 * Makes the levels that bidding ended with into whole points, most of them right for good. Bidding leaves nobody with a pair that
 * is more than ε, one part of a point, worse than another: for the prices p of the one held and q of another, {@code q - p} is at
 * least a whole number, as scores are whole, less one part. Rounded down after something was added to both, they differ by at
 * least that whole number, unless p comes to lie just on a point. So what is added is chosen for the fewest prices to lie there.
 * Only exchanges of so many people that their parts add up to a point remain for {@link Mending}.
 */
final class WholePoints {

    private WholePoints() {}

    static void round(Market market) {
        int parts = (int) market.scale;
        Side right = market.right;
        int[] onPoint = new int[parts];
        for (int j = 0; j < right.people(); j++) {
            onPoint[(int) Math.floorMod(-right.level[j], (long) parts)]++;
        }
        // Never nothing: a price of 0, that of a free place and of staying alone, would lie on a point.
        int added = 1;
        for (int more = 2; more < parts; more++) {
            added = onPoint[more] < onPoint[added] ? more : added;
        }
        market.toPoints(added);
    }
}
