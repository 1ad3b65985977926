// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.Arrays;
import org.shirube.career.api.Stage;

/** How many people are at each stage. Grows by counting; not safe for several threads. */
public final class Tally {

    private final int[] people = new int[Stage.values().length];

    /** People per stage, from the first on. */
    public static Tally of(int... people) {
        Tally tally = new Tally();
        System.arraycopy(people, 0, tally.people, 0, people.length);
        return tally;
    }

    public void count(Stage stage) {
        people[stage.ordinal()]++;
    }

    public void add(Tally other) {
        for (int i = 0; i < people.length; i++) {
            people[i] += other.people[i];
        }
    }

    /** At the stages from one to another, both included. */
    public int between(Stage from, Stage to) {
        return Arrays.stream(people, from.ordinal(), to.ordinal() + 1).sum();
    }

    public int total() {
        return Arrays.stream(people).sum();
    }

    @Override
    public String toString() {
        return Arrays.toString(people);
    }
}
