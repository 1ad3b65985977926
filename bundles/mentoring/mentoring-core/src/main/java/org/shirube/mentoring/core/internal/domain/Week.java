// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.profile.TimeSlot;

/** Parts of the week as bits. */
public final class Week {

    private static final int ALL = (1 << TimeSlot.COUNT) - 1;

    private Week() {}

    /** 0 for any time. */
    public static int bits(Set<TimeSlot> slots) {
        return slots.stream().mapToInt(slot -> 1 << slot.number()).reduce(0, (a, b) -> a | b);
    }

    /** Empty for any time. */
    public static Set<TimeSlot> slots(int bits) {
        return IntStream.range(0, TimeSlot.COUNT)
                .filter(number -> (bits >> number & 1) == 1)
                .mapToObj(TimeSlot::of)
                .collect(Collectors.toSet());
    }

    /** When somebody could, any time being every part. */
    public static int possible(int bits) {
        return bits == 0 ? ALL : bits;
    }
}
