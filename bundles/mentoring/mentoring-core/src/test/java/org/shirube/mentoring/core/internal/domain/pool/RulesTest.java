// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.api.rule.MatchingRule;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.domain.rule.Shipped;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.testing.Property;

class RulesTest {

    private static final int TRIES = 300;

    private static List<Scorer.Weighed> rules(PackedPool pool) {
        return Shipped.rules().stream()
                .map(rule -> new Scorer.Weighed(rule, 1 + rule.usualWeight(), rule.prepare(pool)))
                .toList();
    }

    @Test
    @DisplayName(
            "F58: each rule gives a value from 0 to 1, the same for a row as for its pairs, and speaks both languages")
    void rows() {
        Property.forAll(TRIES, Pools::pool, pool -> {
            int size = pool.offerers().size();
            for (Scorer.Weighed one : rules(pool)) {
                float[] row = new float[size];
                for (int seeker = 0; seeker < pool.seekers().size(); seeker++) {
                    one.prepared().row(seeker, 0, size, row);
                    for (int offerer = 0; offerer < size; offerer++) {
                        float value = one.prepared().value(seeker, offerer);
                        assertThat(value).isBetween(-1e-5f, 1 + 1e-5f);
                        assertThat(row[offerer]).isCloseTo(value, within(1e-5f));
                    }
                    float[] part = new float[3];
                    one.prepared().row(seeker, 4, 7, part);
                    assertThat(part[1]).isCloseTo(row[5], within(1e-5f));
                }
            }
        });
    }

    @Test
    @DisplayName(
            "F58: a score is the weighed mean of the soft rules, and never where a hard rule or a block is against it")
    void scores() {
        Property.forAll(TRIES, Pools::pool, pool -> {
            List<Scorer.Weighed> rules = rules(pool);
            Scorer scorer = new Scorer(pool, rules);
            for (int seeker = 0; seeker < pool.seekers().size(); seeker++) {
                for (int offerer = 0; offerer < pool.offerers().size(); offerer++) {
                    check(scorer, rules, seeker, offerer);
                }
                assertThat(scorer.reach(seeker).allowed()).isEqualTo(allowed(scorer, seeker));
            }
        });
    }

    private static int allowed(Scorer scorer, int seeker) {
        return (int) IntStream.range(0, scorer.pool().offerers().size())
                .filter(offerer -> scorer.value(seeker, offerer) != Scorer.NEVER)
                .count();
    }

    private static void check(Scorer scorer, List<Scorer.Weighed> rules, int seeker, int offerer) {
        boolean never = scorer.barred(seeker, offerer)
                || !scorer.against(seeker, offerer).isEmpty();
        assertThat(scorer.value(seeker, offerer) == Scorer.NEVER).isEqualTo(never);
        assertThat(scorer.never(seeker, offerer)).isEqualTo(never);
        double sum = 0;
        double whole = 0;
        for (Scorer.Weighed one : rules) {
            if (one.rule().kind() == MatchingRule.Kind.SOFT) {
                sum += one.weight() * one.prepared().value(seeker, offerer);
                whole += one.weight();
            }
        }
        if (!never) {
            assertThat((double) scorer.value(seeker, offerer)).isCloseTo(sum / whole, within(1e-4));
        }
        assertThat(scorer.reasons(seeker, offerer, Locale.JAPANESE))
                .extracting(FitReason::rule)
                .doesNotContain(Shipped.WISHES);
    }

    @Test
    @DisplayName("F58: nobody goes with themselves, with whom they block, or with whom they meet already")
    void barred() {
        Property.forAll(TRIES, Pools::pool, pool -> {
            for (int seeker = 0; seeker < pool.seekers().size(); seeker++) {
                int self = pool.offerer(pool.seekers().id(seeker));
                assertThat(pool.barred(seeker)).matches(barred -> self < 0 || Arrays.binarySearch(barred, self) >= 0);
            }
            assertThat(pool.barred(pool.seeker(Pools.person(1)))).contains(pool.offerer(Pools.person(9)));
            assertThat(pool.monthsSince(pool.seeker(Pools.person(2)), pool.offerer(Pools.person(10))))
                    .isEqualTo(3);
        });
    }

    @Test
    @DisplayName("F58: reporting lines of any depth hold across both sides, and a ring in the directory hangs nothing")
    void lines() {
        Property.forAll(TRIES, Pools::pool, pool -> {
            People seekers = pool.seekers();
            People offerers = pool.offerers();
            for (int seeker = 0; seeker < seekers.size(); seeker++) {
                assertThat(seekers.enter(seeker)).isLessThanOrEqualTo(seekers.leave(seeker));
                int same = pool.offerer(seekers.id(seeker));
                if (same >= 0) {
                    assertThat(offerers.enter(same)).isEqualTo(seekers.enter(seeker));
                }
            }
        });
        Map<EmployeeId, EmployeeId> managers = new HashMap<>();
        IntStream.range(1, 40_000).forEach(i -> managers.put(Pools.person(i), Pools.person(i - 1)));
        Forest deep = new Forest(managers);
        assertThat(deep.enter(Pools.person(0))).isLessThan(deep.enter(Pools.person(39_999)));
        assertThat(deep.leave(Pools.person(39_999))).isLessThanOrEqualTo(deep.leave(Pools.person(0)));
        managers.put(Pools.person(0), Pools.person(39_999));
        assertThat(new Forest(managers).enter(Pools.person(5))).isNotNegative();
    }

    @Test
    @DisplayName("F58: grades are in the order of their names, with numbers by value")
    void grades() {
        assertThat(Grades.ranked(List.of("G10", "G9", "M1", "G9", "５等級", "12等級")))
                .containsExactly("５等級", "12等級", "G9", "G10", "M1");
    }
}
