// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.rule;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.people.api.EmployeeId;

/**
 * One side of a {@link Pool}: for each number from 0 to {@link #size()} - 1 a person. What is not known is -1 where a number is
 * meant, and empty else. Arrays are not to be changed.
 */
@ProviderType
public interface People {

    /** How many. */
    int size();

    /** Who. */
    EmployeeId id(int person);

    /** The unit of the main post. */
    int unit(int person);

    /** Who they report to; equal numbers on both sides are the same manager. */
    int manager(int person);

    /**
     * Where their place in the reporting lines begins. Somebody is above somebody else, at any distance, where
     * {@code enter(above) < enter(below) && leave(below) <= leave(above)}; this holds across both sides.
     */
    int enter(int person);

    /** Where it ends; see {@link #enter}. */
    int leave(int person);

    /** The rank of the grade among the grades of this pool, the lowest 0: in the order of their names, with numbers by value. */
    int grade(int person);

    /** The kind of work; equal numbers on both sides are the same. */
    int jobFamily(int person);

    /** The place of work; equal numbers on both sides are the same. */
    int location(int person);

    /** The languages they would talk in, a bit for each; the same on both sides. */
    long languages(int person);

    /** When they could, a bit for each {@link org.shirube.mentoring.api.profile.TimeSlot#number()}. */
    int times(int person);

    /** Where they would meet. */
    PlaceChoice place(int person);

    /** For seekers the topics they want to talk about, for offerers those they can help with; ascending. */
    int[] topics(int person);

    /** How much, 1 to 3, at the same places as {@link #topics}. */
    int[] weights(int person);

    /** The words the person chose to show, in lower case; see {@link org.shirube.mentoring.api.profile.ChosenWord}. */
    List<String> words(int person);

    /** Whom of the other side they would like, the best liked first. */
    int[] wishes(int person);

    /** How many partners they have already, in all schemes. */
    int load(int person);

    /** How many more they take here. */
    int capacity(int person);
}
