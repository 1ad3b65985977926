// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Candidate graphs as they are measured: how scores come about, and how many places there are for those who seek. The same
 * size, family and supply always give the same graph.
 */
final class Instances {

    /** How scores come about, from 1 to 1000 where nothing else is said. */
    enum Family {
        /** At random. */
        UNIFORM,
        /** A few are liked by everybody (Zipf), within clusters of topics. */
        POPULAR,
        /** 200 blocks of skills, whose demand and supply do not fit each other. */
        BLOCKS,
        /** Everybody agrees on what each is worth: a price war. */
        COMMON,
        /** The product of both people's worth: whoever is worth more outbids everybody below, again and again. */
        PRODUCT,
        /** Only neighbours on a long line, nearly equal: exchanges pass through hundreds of people. */
        CHAIN,
        /** Scores 1 to 3: nearly all of them tie. */
        TIES,
        /** Score 1 for everybody: only how many pairs counts. */
        ONE,
        /** A few are liked by everybody and have most of the places, hundreds each; many have one. */
        SKEWED,
        /** Up to five partners for everybody who seeks, and three times the places. */
        SEVERAL
    }

    /** How many people there are to be asked, and for how many each has places. */
    enum Supply {
        SLACK(0.4, 1.2),
        TIGHT(0.4, 1.02),
        OVERSUBSCRIBED(0.25, 0.75),
        ONE_TO_ONE(1, 1),
        FEW(0.05, 1);

        final double people;
        final double places;

        Supply(double people, double places) {
            this.people = people;
            this.places = places;
        }
    }

    private static final int CANDIDATES = 50;

    private final Family family;
    private final int n;
    private final int m;
    private final SplittableRandom random;
    private final int[] capacity;
    private final int[] leftKind;
    private final int[] rightKind;
    private final int[][] membersOfKind;
    private final double[] worth;
    private final int[] seenBy;

    private Instances(Family family, Supply supply, int n) {
        this.family = family;
        this.n = n;
        m = Math.max(1, (int) Math.round(n * supply.people));
        random = new SplittableRandom(31L * family.ordinal() + 7L * supply.ordinal() + n);
        int kinds = Math.max(2, Math.min(200, m / 20));
        leftKind = kinds(n, kinds);
        rightKind = kinds(m, kinds);
        membersOfKind = new int[kinds][];
        for (int k = 0; k < kinds; k++) {
            int kind = k;
            membersOfKind[k] = java.util.stream.IntStream.range(0, m)
                    .filter(j -> rightKind[j] == kind)
                    .toArray();
        }
        worth = random.doubles(m).toArray();
        capacity = capacities(Math.round(n * supply.places));
        seenBy = new int[m];
        Arrays.fill(seenBy, -1);
    }

    static CandidateGraph of(Family family, Supply supply, int people) {
        return new Instances(family, supply, people).graph();
    }

    /** Of very different sizes in blocks, of the same size otherwise. */
    private int[] kinds(int people, int kinds) {
        double power = family == Family.BLOCKS ? 1.6 : 1;
        return random.doubles(people)
                .mapToInt(d -> (int) (kinds * Math.pow(d, power)))
                .toArray();
    }

    private int[] capacities(long places) {
        int[] capacities = new int[m];
        if (family == Family.SKEWED) {
            double sum = 1 + Math.log(m);
            Arrays.setAll(capacities, j -> (int) Math.max(1, places / sum / (j + 1)));
        } else if (family == Family.BLOCKS && places > m) {
            for (long k = 0; k < places; k++) {
                int j = random.nextInt(m);
                capacities[capacities[j] < 2 * places / m ? j : random.nextInt(m)]++;
            }
        } else {
            long all = family == Family.SEVERAL ? 3 * places : places;
            for (int j = 0; j < m; j++) {
                capacities[j] = (int) (all * (j + 1) / m - all * j / m);
            }
        }
        return capacities;
    }

    private CandidateGraph graph() {
        int degree = Math.min(CANDIDATES, m);
        int[] first = new int[n + 1];
        int[] right = new int[n * degree];
        int[] score = new int[n * degree];
        int edges = 0;
        for (int i = 0; i < n; i++) {
            double own = random.nextDouble();
            for (int k = 0; k < degree; k++) {
                int j = candidate(i, k);
                for (int tries = 0; seenBy[j] == i && tries < 20; tries++) {
                    j = candidate(i, k);
                }
                while (seenBy[j] == i) {
                    j = j + 1 == m ? 0 : j + 1;
                }
                seenBy[j] = i;
                right[edges] = j;
                score[edges++] = score(i, j, own);
            }
            first[i + 1] = edges;
        }
        int[] partners = new int[n];
        Arrays.setAll(partners, i -> family == Family.SEVERAL ? 1 + random.nextInt(5) : 1);
        return CandidateGraph.of(partners, capacity, first, right, score);
    }

    private int candidate(int i, int k) {
        return switch (family) {
            case POPULAR -> {
                int[] members = membersOfKind[leftKind[i]];
                yield random.nextInt(10) < 7 && members.length > 0 ? members[zipf(members.length)] : zipf(m);
            }
            case BLOCKS -> {
                int[] members = membersOfKind[leftKind[i]];
                yield random.nextInt(10) < 8 && members.length > 0
                        ? members[random.nextInt(members.length)]
                        : random.nextInt(m);
            }
            case SKEWED -> zipf(m);
            case CHAIN -> (int) (((long) i * m / n + k) % m);
            default -> random.nextInt(m);
        };
    }

    private int zipf(int size) {
        return (int) Math.min(size - 1.0, Math.pow(size + 1.0, random.nextDouble()) - 1);
    }

    private int score(int i, int j, double own) {
        return switch (family) {
            case UNIFORM, SEVERAL -> 1 + random.nextInt(1000);
            case POPULAR -> bounded((leftKind[i] == rightKind[j] ? 400 : 100) + 400 * worth[j] + random.nextInt(200));
            case BLOCKS -> bounded((leftKind[i] == rightKind[j] ? 500 : 0) + random.nextInt(500));
            case COMMON -> bounded(980 * worth[j] + random.nextInt(20));
            case PRODUCT -> bounded(1000 * own * worth[j]);
            case CHAIN -> 990 + random.nextInt(11);
            case TIES -> 1 + random.nextInt(3);
            case ONE -> 1;
            case SKEWED -> bounded(500 * worth[j] + random.nextInt(500));
        };
    }

    private static int bounded(double score) {
        return (int) Math.max(1, Math.min(1000, score));
    }
}
