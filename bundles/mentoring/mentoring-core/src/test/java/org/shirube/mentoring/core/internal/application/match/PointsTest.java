// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;
import org.shirube.mentoring.core.internal.domain.pool.PackedPool;
import org.shirube.mentoring.core.internal.domain.pool.Pools;
import org.shirube.mentoring.core.internal.domain.pool.Scorer;
import org.shirube.mentoring.core.internal.domain.rule.Shipped;
import org.shirube.mentoring.core.internal.engine.Bounds;
import org.shirube.mentoring.core.internal.engine.Progress;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

/** The fast way to points against the plain one: rule by rule, pair by pair, in double precision. */
class PointsTest {

    private static final int TRIES = 60;

    /** A rule of somebody else; out of range now and then, as nobody keeps it from being. */
    private record Foreign(Kind kind) implements MatchingRule {

        @Override
        public String key() {
            return "foreign-" + kind;
        }

        @Override
        public boolean usual(SchemeKind scheme) {
            return true;
        }

        @Override
        public int usualWeight() {
            return 30;
        }

        @Override
        public String name(Locale locale) {
            return key();
        }

        @Override
        public String about(Locale locale) {
            return key();
        }

        @Override
        public PreparedRule prepare(Pool pool) {
            return new PreparedRule() {
                @Override
                public float value(int seeker, int offerer) {
                    int drawn = (seeker * 31 + offerer * 17) % 11;
                    return kind == Kind.HARD ? Math.min(1, drawn) : drawn / 8f - 0.1f;
                }

                @Override
                public String reason(int seeker, int offerer, Locale locale) {
                    return "";
                }
            };
        }
    }

    /** Some of the shipped rules and perhaps others, with weights of any size. */
    private static List<Scorer.Weighed> rules(Draws draws, PackedPool pool) {
        List<MatchingRule> all = new ArrayList<>(Shipped.rules());
        all.add(new Foreign(MatchingRule.Kind.SOFT));
        all.add(new Foreign(MatchingRule.Kind.HARD));
        return all.stream()
                .filter(rule -> draws.between(0, 3) > 0)
                .map(rule -> new Scorer.Weighed(rule, draws.between(0, 100), rule.prepare(pool)))
                .toList();
    }

    private record Drawn(PackedPool pool, List<Scorer.Weighed> rules) {

        static Drawn of(Draws draws) {
            PackedPool pool = Pools.blocks(draws);
            return new Drawn(pool, PointsTest.rules(draws, pool));
        }

        int seekers() {
            return pool.seekers().size();
        }

        int offerers() {
            return pool.offerers().size();
        }

        double plain(int seeker, int offerer) {
            double sum = 0;
            double whole = 0;
            for (Scorer.Weighed one : rules) {
                if (one.rule().kind() == MatchingRule.Kind.SOFT) {
                    double value = one.prepared().value(seeker, offerer);
                    sum += one.weight() * Math.max(0, Math.min(1, value));
                    whole += one.weight();
                }
            }
            return whole == 0 ? 0.5 : sum / whole;
        }

        boolean never(int seeker, int offerer) {
            return pool.seekers().id(seeker).equals(pool.offerers().id(offerer))
                    || new Scorer(pool, rules).barred(seeker, offerer)
                    || rules.stream()
                            .filter(one -> one.rule().kind() == MatchingRule.Kind.HARD)
                            .anyMatch(one -> one.prepared().value(seeker, offerer) == 0);
        }
    }

    @Test
    @DisplayName("F58: points of a row are those of its pairs, and what all rules say one by one, rounded")
    void samePoints() {
        Property.forAll(TRIES, Drawn::of, drawn -> {
            Points points = new Points(new Scorer(drawn.pool, drawn.rules));
            int[] row = new int[drawn.offerers()];
            int[] one = new int[1];
            for (int seeker = 0; seeker < drawn.seekers(); seeker++) {
                points.score(seeker, 0, row.length, row);
                for (int offerer = 0; offerer < row.length; offerer++) {
                    points.score(seeker, offerer, offerer + 1, one);
                    assertThat(one[0]).isEqualTo(row[offerer]);
                    double plain = 1 + (Points.WHOLE - 1) * drawn.plain(seeker, offerer);
                    assertThat((double) row[offerer]).isCloseTo(plain, within(0.501));
                }
            }
        });
    }

    @Test
    @DisplayName("F58: pairs that no rule allows are forbidden in a row as one by one, and no other")
    void sameMarks() {
        Property.forAll(TRIES, Drawn::of, drawn -> {
            Points points = new Points(new Scorer(drawn.pool, drawn.rules));
            for (int seeker = 0; seeker < drawn.seekers(); seeker++) {
                int[] row = new int[drawn.offerers()];
                points.forbid(seeker, 0, row.length, row);
                for (int offerer = 0; offerer < row.length; offerer++) {
                    int[] one = new int[1];
                    points.forbid(seeker, offerer, offerer + 1, one);
                    assertThat(row[offerer] < 0).isEqualTo(drawn.never(seeker, offerer));
                    assertThat(one[0] < 0).isEqualTo(row[offerer] < 0);
                }
            }
        });
    }

    @Test
    @DisplayName("F58: nobody in a block has more points than the block, and nobody who is allowed is in one left out")
    void bounds() {
        Property.forAll(TRIES, Drawn::of, drawn -> {
            Points points = new Points(new Scorer(drawn.pool, drawn.rules));
            Bounds.Look look = points.look();
            int[] row = new int[drawn.offerers()];
            int[] most = new int[(row.length + points.block() - 1) / points.block()];
            int[] prices = new int[row.length];
            Arrays.setAll(prices, offerer -> offerer * 7 % 100);
            for (int seeker = 0; seeker < drawn.seekers(); seeker++) {
                points.score(seeker, 0, row.length, row);
                look.turn(seeker, most);
                for (int block = 0; block < most.length; block++) {
                    int from = block * points.block();
                    int to = Math.min(row.length, from + points.block());
                    checkBlock(drawn, seeker, from, Arrays.copyOfRange(row, from, to), most[block]);
                    for (int least = 400; least < 1_000; least += 30) {
                        int[] scores = new int[points.block()];
                        if (look.score(block, prices, least, scores)) {
                            assertThat(scores).startsWith(Arrays.copyOfRange(row, from, to));
                        } else {
                            int wanted = least;
                            assertThat(IntStream.range(from, to).filter(j -> row[j] - prices[j] >= wanted))
                                    .isEmpty();
                        }
                    }
                }
            }
        });
    }

    private static void checkBlock(Drawn drawn, int seeker, int from, int[] scores, int most) {
        for (int i = 0; i < scores.length; i++) {
            if (most < 0) {
                assertThat(drawn.never(seeker, from + i)).isTrue();
            } else {
                assertThat(scores[i]).isLessThanOrEqualTo(most);
            }
        }
    }

    @Test
    @DisplayName("F58: the best total of all pairs is found and proven, whatever rules there are")
    void proven() {
        Property.forAll(TRIES, Drawn::of, drawn -> {
            Scorer scorer = new Scorer(drawn.pool, drawn.rules);
            for (Objective objective : Objective.values()) {
                Solving.Outcome outcome = Solving.solve(scorer, objective, null, Progress.NONE);
                assertThat(outcome.gap()).isNotNegative();
                assertThat(objective == Objective.BEST_FIT && outcome.gap() > 0).isFalse();
                for (int i = 0; i < outcome.seekers().length; i++) {
                    assertThat(drawn.never(outcome.seekers()[i], outcome.offerers()[i]))
                            .isFalse();
                }
            }
        });
    }
}
