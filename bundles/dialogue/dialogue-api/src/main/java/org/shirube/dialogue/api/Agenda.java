// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a talk. It is an offer: nobody has to keep to it.
 *
 * @param slots in their order; their minutes are those of the talk
 */
public record Agenda(List<SlotTime> slots) {

    private static final int[] SHARES = {5, 15, 15, 7, 3};
    private static final int WHOLE = 45;

    public Agenda {
        slots = List.copyOf(slots);
    }

    /**
     * The usual course, 5/15/15/7/3 minutes of 45 (F80), and in the same proportion for other lengths: each part is rounded
     * down to at least a minute, and what remains goes to the longest.
     *
     * @param minutes 15 to 90
     */
    public static Agenda usual(int minutes) {
        int[] parts = new int[SHARES.length];
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.max(1, SHARES[i] * minutes / WHOLE);
            sum += parts[i];
        }
        parts[Slot.POSITION.ordinal()] += minutes - sum;
        List<SlotTime> slots = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            slots.add(new SlotTime(slot, parts[slot.ordinal()]));
        }
        return new Agenda(slots);
    }

    /** All minutes together. */
    public int minutes() {
        return slots.stream().mapToInt(SlotTime::minutes).sum();
    }
}
