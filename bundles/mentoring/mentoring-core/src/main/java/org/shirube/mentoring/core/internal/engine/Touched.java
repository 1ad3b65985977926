// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/** People to whom something happened; somebody to whom much happened is in it more than once. */
final class Touched {

    private int[] people = new int[16];
    private int size;

    void add(int person) {
        if (size == people.length) {
            people = Arrays.copyOf(people, Grown.size(size));
        }
        people[size++] = person;
    }

    /** Everybody once, in ascending order; and forgets them. */
    int[] drain() {
        int[] all = Arrays.stream(people, 0, size).sorted().distinct().toArray();
        size = 0;
        return all;
    }
}
