// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.UnitId;

/**
 * What HR decides about a workshop.
 *
 * @param title 1 to {@value #MAX_TITLE} characters
 * @param starts when it is to begin
 * @param minutes how long each of the {@value #STEPS} steps takes, 1 to 120 each
 * @param place a room, or an address that begins with https://, at most {@value #MAX_PLACE} characters; may be empty
 * @param capacity how many can join, 1 to {@value #MAX_CAPACITY}
 * @param groupSize how many sit in a group, 2 to 12
 * @param units who may join by themselves: those with a post in or below one of these; everybody where it is empty. Whoever is
 *     invited may join anyway
 * @param facilitators who moves it on; they do not take a seat
 */
public record WorkshopPlan(
        String title,
        Instant starts,
        List<Integer> minutes,
        String place,
        int capacity,
        int groupSize,
        Set<UnitId> units,
        Set<EmployeeId> facilitators) {

    /** The steps of the sheet. */
    public static final int STEPS = 4;

    public static final int MAX_TITLE = 120;
    public static final int MAX_PLACE = 500;
    public static final int MAX_CAPACITY = 300;
    public static final int MAX_GROUP = 12;

    /** A usual course, in minutes: ninety in all. */
    public static final List<Integer> USUAL = List.of(25, 25, 25, 15);

    /** @throws IllegalArgumentException where something is out of its range */
    public WorkshopPlan {
        minutes = List.copyOf(minutes);
        units = Set.copyOf(units);
        facilitators = Set.copyOf(facilitators);
        check(!title.isBlank() && title.length() <= MAX_TITLE, "a title of 1 to " + MAX_TITLE + " characters");
        check(minutes.size() == STEPS, STEPS + " steps");
        check(minutes.stream().allMatch(length -> length >= 1 && length <= 120), "steps of 1 to 120 minutes");
        check(place.length() <= MAX_PLACE, "a place of at most " + MAX_PLACE + " characters");
        check(capacity >= 1 && capacity <= MAX_CAPACITY, "1 to " + MAX_CAPACITY + " seats");
        check(groupSize >= 2 && groupSize <= MAX_GROUP, "groups of 2 to " + MAX_GROUP);
        check(units.size() <= 100 && facilitators.size() <= 20, "at most 100 units and 20 facilitators");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /** Whether the place is an address that can be opened. */
    public boolean online() {
        try {
            return place.startsWith("https://") && URI.create(place).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How long it takes, in minutes. */
    public int length() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
