// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit and the seats in it. People are numbered through the tree: the head, where there is an own one, is the first of
 * the unit's seats.
 *
 * @param number its place in the tree, parents first
 * @param first the first person with the main post here
 * @param seats how many have it
 * @param ownHead false where the head of the unit above leads this one too (兼務)
 * @param headSince since when the head leads it
 */
record Unit(
        int number,
        String name,
        @Nullable Unit parent,
        Level level,
        String jobFamily,
        String place,
        int first,
        int seats,
        boolean ownHead,
        LocalDate headSince) {

    String externalId() {
        return String.format("%05d", (number + 1) * 10);
    }

    /** The person who leads it today. */
    int head() {
        return ownHead || parent == null ? first : parent.head();
    }

    boolean isHead(int person) {
        return ownHead && person == first;
    }

    /** The seats of those who do not lead it. */
    int firstMember() {
        return ownHead ? first + 1 : first;
    }

    int members() {
        return ownHead ? seats - 1 : seats;
    }
}
