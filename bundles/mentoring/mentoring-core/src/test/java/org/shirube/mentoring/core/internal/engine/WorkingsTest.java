// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.core.internal.engine.Instances.Family;
import org.shirube.mentoring.core.internal.engine.Instances.Supply;

/** What no result would show, because mending makes it good: the parts that bidding is fast by. */
class WorkingsTest {

    private final long seed = Long.getLong("shirube.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    @DisplayName("F57 The pair to give up first is always the weakest, however places fill, empty and grow")
    void places() {
        Places places = new Places(new int[] {3, 40, 0});
        List<Map<Integer, Long>> expected = new ArrayList<>(List.of(new HashMap<>(), new HashMap<>(), new HashMap<>()));
        for (int step = 0; step < 3_000; step++) {
            int person = random.nextInt(expected.size());
            Map<Integer, Long> held = expected.get(person);
            int kind = random.nextInt(22);
            if (kind == 0 && expected.size() < 9) {
                assertThat(places.add(random.nextInt(5))).isEqualTo(expected.size());
                expected.add(new HashMap<>());
            } else if (kind == 1) {
                places.setCapacity(person, held.size() + random.nextInt(6));
            } else if (kind < 11 && places.hasRoom(person)) {
                long share = random.nextInt(50);
                places.take(person, step, share);
                held.put(step, share);
            } else if (kind > 19 && !held.isEmpty()) {
                long share = random.nextInt(50);
                held.remove(places.held(person, 0));
                places.replaceLeast(person, step, share);
                held.put(step, share);
            } else if (!held.isEmpty()) {
                int edge = held.keySet().stream()
                        .skip(random.nextInt(held.size()))
                        .findFirst()
                        .orElseThrow();
                if (kind < 16) {
                    places.drop(person, edge);
                    held.remove(edge);
                } else {
                    places.rename(person, edge, -step);
                    held.put(-step, held.remove(edge));
                }
            }
            check(places, expected);
        }
    }

    private void check(Places places, List<Map<Integer, Long>> expected) {
        for (int person = 0; person < expected.size(); person++) {
            Map<Integer, Long> held = expected.get(person);
            int who = person;
            assertThat(IntStream.range(0, places.used(person))
                            .map(k -> places.held(who, k))
                            .boxed())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(held.keySet());
            if (!held.isEmpty()) {
                long least = held.values().stream().mapToLong(s -> s).min().orElseThrow();
                assertThat(places.leastShare(person)).as("seed %d", seed).isEqualTo(least);
                assertThat(held.get(places.held(person, 0))).isEqualTo(least);
            }
        }
        assertThat(places.allUsed())
                .isEqualTo(expected.stream().mapToInt(Map::size).sum());
    }

    @Test
    @DisplayName(
            "F57 A short list finds the best and the second best while prices rise, for somebody who holds pairs too")
    void shortlists() {
        CandidateGraph graph = Instances.of(Family.UNIFORM, Supply.TIGHT, 60);
        Market market = Market.of(graph, 0);
        market.refine(8);
        for (Side near : List.of(market.left, market.right)) {
            Side far = market.farOf(near);
            Shortlists shortlists = new Shortlists(market, near);
            Bits held = new Bits(graph.edges());
            for (int step = 0; step < 4_000; step++) {
                if (step % 500 == 0) {
                    far.lower(700);
                    shortlists.fell(700);
                }
                far.level[random.nextInt(far.people())] += random.nextInt(900);
                int person = random.nextInt(near.people());
                for (int e = near.start[person]; e < near.end[person]; e++) {
                    if (held.has(e) && random.nextInt(5) == 0) {
                        held.clear(e);
                        shortlists.lost(person, e);
                    }
                }
                int choice = shortlists.look(person, held);
                long[] gains = IntStream.range(near.start[person], near.end[person])
                        .filter(e -> !held.has(e))
                        .mapToLong(e -> market.gain(near, far, e))
                        .filter(g -> g > 0)
                        .sorted()
                        .toArray();
                assertThat(choice >= 0).as("seed %d", seed).isEqualTo(gains.length > 0);
                assertThat(shortlists.second())
                        .as("seed %d", seed)
                        .isEqualTo(gains.length > 1 ? gains[gains.length - 2] : 0);
                if (choice >= 0) {
                    assertThat(market.gain(near, far, choice))
                            .as("seed %d", seed)
                            .isEqualTo(gains[gains.length - 1]);
                    assertThat(shortlists.wanted()).isEqualTo(near.other[choice]);
                    assertThat(shortlists.worth()).isEqualTo(market.worth(near, choice));
                    if (random.nextInt(3) == 0) {
                        held.set(choice);
                    }
                }
            }
            Arrays.fill(far.level, 0);
        }
    }

    @Test
    @DisplayName("F58 The best allowed are kept, whether hard rules are asked one by one or by the block")
    void topRow() {
        int[] prices = random.ints(300, 0, 20).toArray();
        for (int step = 1; step <= 3; step += 2) {
            for (int modulus : new int[] {1, 2, 30}) {
                HardRule hard = (i, from, to, marks) -> {
                    for (int j = from; j < to; j++) {
                        marks[j - from] |= j % modulus == 0 ? 0 : RowScorer.FORBIDDEN;
                    }
                };
                int[] scores = random.ints(300, -10, 40).toArray();
                TopRow row = new TopRow(9, 60, step);
                row.begin(-3);
                for (int from = 0; from < 300; from += 60) {
                    row.offer(7, from, from + 60, Arrays.copyOfRange(scores, from, from + 60), prices, hard);
                }
                int by = step;
                int[] best = IntStream.range(0, 300)
                        .filter(j -> scores[j] >= 0 && j % modulus == 0 && scores[j] - prices[j] > -3)
                        .map(j -> -Math.floorDiv(scores[j] - prices[j], by))
                        .sorted()
                        .limit(9)
                        .map(steps -> -steps)
                        .toArray();
                int[] found = new int[row.size()];
                for (int k = found.length - 1; k >= 0; k--) {
                    int j = row.leastRight();
                    assertThat(row.leastScore()).isEqualTo(scores[j]);
                    assertThat(j % modulus).isZero();
                    found[k] = Math.floorDiv(scores[j] - prices[j], by);
                    row.removeLeast();
                }
                assertThat(found).as("seed %d", seed).isEqualTo(best);
            }
        }
    }
}
