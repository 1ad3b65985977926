// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The course of a talk. It is an offer: nobody has to keep to it.
 *
 * @param slots in their order, each at most once, at least one; their minutes are those of the talk
 */
public record Agenda(List<SlotTime> slots) {

    private static final int[] SHARES = {5, 15, 15, 7, 3};
    private static final int WHOLE = 45;

    /**
     * @throws IllegalArgumentException where there is no slot, one is there twice, or the minutes are not 15 to 90 in all
     */
    public Agenda {
        slots = List.copyOf(slots);
        int minutes = slots.stream().mapToInt(SlotTime::minutes).sum();
        if (slots.stream().map(SlotTime::slot).distinct().count() != slots.size()
                || slots.stream().anyMatch(slot -> slot.minutes() < 1)) {
            throw new IllegalArgumentException("each part once, with a minute at least");
        }
        if (minutes < 15 || minutes > 90) {
            throw new IllegalArgumentException("minutes must be 15 to 90, were " + minutes);
        }
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

    /**
     * The same course for another length, in proportion: each part is rounded down to at least a minute, and what remains goes
     * to the longest.
     *
     * @param wanted 15 to 90
     */
    public Agenda lasting(int wanted) {
        int whole = minutes();
        if (whole == wanted) {
            return this;
        }
        List<SlotTime> parts = new ArrayList<>();
        int longest = 0;
        int sum = 0;
        for (SlotTime slot : slots) {
            parts.add(new SlotTime(slot.slot(), Math.max(1, slot.minutes() * wanted / whole)));
            sum += parts.get(parts.size() - 1).minutes();
            longest = slot.minutes() > slots.get(longest).minutes() ? parts.size() - 1 : longest;
        }
        SlotTime most = parts.get(longest);
        parts.set(longest, new SlotTime(most.slot(), most.minutes() + wanted - sum));
        return new Agenda(parts);
    }

    /** All minutes together. */
    public int minutes() {
        return slots.stream().mapToInt(SlotTime::minutes).sum();
    }
}
