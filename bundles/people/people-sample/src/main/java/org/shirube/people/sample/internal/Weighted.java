// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A choice in which the common is common. */
final class Weighted<T> {

    private final List<T> items;
    private final double[] sums;

    Weighted(List<T> items, ToDoubleFunction<T> weight) {
        this.items = List.copyOf(items);
        this.sums = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += weight.applyAsDouble(items.get(i));
            sums[i] = sum;
        }
    }

    T draw(Draw draw) {
        int at = Arrays.binarySearch(sums, draw.upTo(sums[sums.length - 1]));
        return items.get(Math.min(at < 0 ? -at - 1 : at + 1, sums.length - 1));
    }
}
