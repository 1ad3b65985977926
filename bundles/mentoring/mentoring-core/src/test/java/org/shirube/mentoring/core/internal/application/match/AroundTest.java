// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.application.match.Around.Decided;
import org.shirube.mentoring.core.internal.application.match.Around.Trial;
import org.shirube.mentoring.core.internal.application.match.Around.Two;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Pools;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.engine.CandidateGraph;
import org.shirube.mentoring.core.internal.engine.PlainSolver;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class AroundTest {

    /** A pool with the points of every pair, worked out without the engine. */
    private static final class Drawn {

        final PackedPool pool;
        final Scorer scorer;
        final int[][] points;
        final int[] leftPlaces;
        final int[] rightPlaces;

        final int seeker;
        final int offerer;

        Drawn(Draws draws) {
            pool = Pools.pool(draws);
            scorer = new Rules().shown(Pools.plan(SchemeKind.MENTOR), pool);
            Points rows = new Points(scorer);
            leftPlaces = places(pool.seekers());
            rightPlaces = places(pool.offerers());
            seeker = draws.between(0, leftPlaces.length - 1);
            offerer = draws.between(0, rightPlaces.length - 1);
            points = new int[leftPlaces.length][rightPlaces.length];
            for (int i = 0; i < points.length; i++) {
                for (int j = 0; j < rightPlaces.length; j++) {
                    int[] one = new int[1];
                    rows.score(i, j, j + 1, one);
                    rows.forbid(i, j, j + 1, one);
                    points[i][j] = Math.max(-1, one[0]);
                }
            }
        }

        private static int[] places(People people) {
            return IntStream.range(0, people.size()).map(people::capacity).toArray();
        }

        Certificate certificate() {
            Solving.Outcome outcome = Solving.solve(scorer, Objective.BEST_FIT, null, Progress.NONE);
            return Certificate.of(pool.seekers(), pool.offerers(), outcome.matching());
        }

        Two two(int seeker, int offerer) {
            return new Two(pool.seekers().id(seeker), pool.offerers().id(offerer));
        }

        /** The best total of all pairs but these, each of which takes a place of both. */
        long best(Collection<Two> without) {
            int[] lefts = leftPlaces.clone();
            int[] rights = rightPlaces.clone();
            Map<EmployeeId, Integer> seekers = numbers(pool.seekers());
            Map<EmployeeId, Integer> offerers = numbers(pool.offerers());
            without.forEach(two -> lefts[seekers.get(two.seeker())]--);
            without.forEach(two -> rights[offerers.get(two.offerer())]--);
            int[] first = new int[lefts.length + 1];
            int[] right = new int[lefts.length * rights.length];
            int[] score = new int[right.length];
            int edges = 0;
            for (int i = 0; i < lefts.length; i++) {
                for (int j = 0; j < rights.length; j++) {
                    if (points[i][j] >= 0 && !without.contains(two(i, j))) {
                        right[edges] = j;
                        score[edges++] = points[i][j];
                    }
                }
                first[i + 1] = edges;
            }
            return new PlainSolver(CandidateGraph.of(
                            lefts, rights, first, Arrays.copyOf(right, edges), Arrays.copyOf(score, edges)))
                    .bestTotal();
        }

        long sum(Collection<Two> pairs) {
            Map<EmployeeId, Integer> seekers = numbers(pool.seekers());
            Map<EmployeeId, Integer> offerers = numbers(pool.offerers());
            return pairs.stream()
                    .mapToLong(two -> points[seekers.get(two.seeker())][offerers.get(two.offerer())])
                    .sum();
        }
    }

    private static Map<EmployeeId, Integer> numbers(People people) {
        Map<EmployeeId, Integer> numbers = new HashMap<>();
        IntStream.range(0, people.size()).forEach(number -> numbers.put(people.id(number), number));
        return numbers;
    }

    private static Certificate back(Certificate kept) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            kept.write(bytes);
            return Certificate.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Two> pairs(Certificate kept) {
        Set<Two> pairs = new HashSet<>();
        for (int i = 0; i < kept.seekers().size(); i++) {
            for (int j : kept.matching().partnersOf(i)) {
                pairs.add(new Two(kept.seekers().get(i), kept.offerers().get(j)));
            }
        }
        return pairs;
    }

    private static Set<Two> after(Set<Two> before, Trial trial) {
        Set<Two> after = new HashSet<>(before);
        assertThat(after.containsAll(trial.ended())).isTrue();
        assertThat(Collections.disjoint(after, trial.begun())).isTrue();
        after.removeAll(trial.ended());
        after.addAll(trial.begun());
        return after;
    }

    @Test
    @DisplayName("F59: whatever pair is forced, from what was kept, all pairs together lose exactly what is said")
    void forced() {
        Property.forAll(60, Drawn::new, drawn -> {
            Certificate kept = back(drawn.certificate());
            Around around = Around.of(kept, Decided.NOTHING).orElseThrow();
            Set<Two> before = pairs(kept);
            assertThat(drawn.sum(before)).isEqualTo(drawn.best(List.of()));
            for (int i = 0; i < drawn.leftPlaces.length; i++) {
                for (int j = 0; j < drawn.rightPlaces.length; j++) {
                    Two two = drawn.two(i, j);
                    if (drawn.points[i][j] >= 0) {
                        Trial trial = around.with(two.seeker(), two.offerer()).orElseThrow();
                        Set<Two> after = after(before, trial);
                        assertThat(after).contains(two);
                        assertThat(drawn.sum(after)).isEqualTo(drawn.best(List.of(two)) + drawn.points[i][j]);
                        if (!before.contains(two)) {
                            assertThat(drawn.sum(before) - drawn.sum(after))
                                    .isEqualTo(trial.cost() - drawn.points[i][j]);
                        }
                    }
                }
            }
        });
    }

    @Test
    @DisplayName("F59: what was decided by hand stays, and the rest is the best there is around it")
    void decided() {
        Property.forAll(40, Drawn::new, drawn -> {
            Certificate kept = drawn.certificate();
            Set<Two> run = pairs(kept);
            int hands = drawn.seeker;
            int with = drawn.offerer;
            Two byHand = drawn.two(hands, with);
            if (drawn.points[hands][with] < 0 || run.contains(byHand)) {
                return;
            }
            // Whoever was there goes, as moving by hand does it.
            Set<Two> gone = new HashSet<>();
            run.stream()
                    .filter(two -> two.seeker().equals(byHand.seeker()))
                    .findFirst()
                    .ifPresent(gone::add);
            run.stream()
                    .filter(two -> two.offerer().equals(byHand.offerer()))
                    .findFirst()
                    .ifPresent(gone::add);
            Set<Two> now = new HashSet<>(run);
            now.removeAll(gone);
            now.add(byHand);
            Around around = Around.of(kept, new Decided(Set.of(byHand), gone, Set.of(byHand), Map.of()))
                    .orElseThrow();
            for (int i = 0; i < drawn.leftPlaces.length; i++) {
                int j = (with + i) % drawn.rightPlaces.length;
                Two two = drawn.two(i, j);
                boolean places =
                        drawn.leftPlaces[i] > (i == hands ? 1 : 0) && drawn.rightPlaces[j] > (j == with ? 1 : 0);
                if (drawn.points[i][j] >= 0 && places && !two.equals(byHand)) {
                    Set<Two> after =
                            after(now, around.with(two.seeker(), two.offerer()).orElseThrow());
                    assertThat(after).contains(two, byHand);
                    assertThat(drawn.sum(after))
                            .isEqualTo(drawn.best(List.of(two, byHand)) + drawn.sum(List.of(two, byHand)));
                }
            }
        });
    }

    @Test
    @DisplayName(
            "F59: nothing is said of somebody who was not in the run, or of places that were all given away by hand")
    void unknown() {
        Property.forAll(5, Drawn::new, drawn -> {
            Certificate kept = drawn.certificate();
            Around around = Around.of(kept, Decided.NOTHING).orElseThrow();
            EmployeeId stranger = Pools.person(999);
            assertThat(around.with(stranger, drawn.two(0, 0).offerer())).isEmpty();
            assertThat(around.candidates(stranger)).isEmpty();
            assertThat(around.places(stranger)).isZero();
            Two unknown = new Two(stranger, drawn.two(0, 0).offerer());
            assertThat(Around.of(kept, new Decided(Set.of(unknown), Set.of(), Set.of(unknown), Map.of())))
                    .isEmpty();
            EmployeeId out = drawn.two(0, 0).seeker();
            Around without = Around.of(kept, new Decided(Set.of(), Set.of(), Set.of(), Map.of(out, 0)))
                    .orElseThrow();
            assertThat(without.with(out, drawn.two(0, 0).offerer())).isEmpty();
        });
    }
}
