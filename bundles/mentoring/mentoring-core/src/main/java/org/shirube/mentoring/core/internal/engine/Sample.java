// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some left people evenly from all, each with the places of as many as there are for each of them, and all right people. */
final class Sample implements RowScorer, HardRule, Bounds {

    private final People people;
    private final @Nullable Bounds bounds;
    private final int[] who;

    private Sample(People people, @Nullable Bounds bounds, int size) {
        this.people = people;
        this.bounds = bounds;
        who = new int[size];
        for (int s = 0; s < size; s++) {
            who[s] = (int) ((long) s * people.leftPeople() / size);
        }
    }

    /** @param size 1 to as many as there are */
    static People of(People people, int size) {
        Sample sample = new Sample(people, people.bounds(), size);
        int[] capacity = new int[size];
        for (int s = 0; s < size; s++) {
            capacity[s] = (int) ((long) people.leftCapacity()[sample.who[s]] * people.leftPeople() / size);
        }
        return new People(capacity, people.rightCapacity(), sample, sample, sample.bounds == null ? null : sample);
    }

    @Override
    public void score(int left, int from, int to, int[] scores) {
        people.scorer().score(who[left], from, to, scores);
    }

    @Override
    public void forbid(int left, int from, int to, int[] marks) {
        people.hard().forbid(who[left], from, to, marks);
    }

    @Override
    public int block() {
        return known().block();
    }

    @Override
    public Look look() {
        Look look = known().look();
        return new Look() {
            @Override
            public void turn(int left, int[] most) {
                look.turn(who[left], most);
            }

            @Override
            public boolean score(int block, int[] prices, int least, int[] scores) {
                return look.score(block, prices, least, scores);
            }
        };
    }

    private Bounds known() {
        return Objects.requireNonNull(bounds);
    }
}
