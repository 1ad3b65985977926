// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** People who do not meet otherwise. */
final class NewnessRule extends ShippedRule {

    private static final float SAME_UNIT = 0.1f;
    private static final float SAME_DEPARTMENT = 0.6f;

    NewnessRule(int weight) {
        super("newness", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        return new Prepared(pool);
    }

    private static final int[] NOBODY = {};

    private static final class Prepared extends ByKind {

        private final Pool pool;
        private final int[] seeking;
        private final int[] offering;
        private final Map<Integer, int[]> byUnit;

        Prepared(Pool pool) {
            super(
                    kinds(person -> department(pool, person) + 1, pool.seekers().size()),
                    pool.offerers().size());
            this.pool = pool;
            this.seeking = OtherDepartmentRule.departments(pool, pool.seekers());
            this.offering = OtherDepartmentRule.departments(pool, pool.offerers());
            Map<Integer, List<Integer>> units =
                    IntStream.range(0, offering.length).boxed().collect(Collectors.groupingBy(pool.offerers()::unit));
            byUnit = new HashMap<>();
            units.forEach((unit, people) ->
                    byUnit.put(unit, people.stream().mapToInt(Integer::intValue).toArray()));
        }

        private static int department(Pool pool, int seeker) {
            int unit = pool.seekers().unit(seeker);
            return unit < 0 ? -1 : pool.department(unit);
        }

        @Override
        int kind(int seeker) {
            return seeking[seeker] + 1;
        }

        @Override
        float of(int department, int offerer) {
            if (department == 0 || offering[offerer] < 0) {
                return 0.5f;
            }
            return department - 1 == offering[offerer] ? SAME_DEPARTMENT : 1;
        }

        @Override
        public void add(int seeker, int from, int to, float share, float[] values) {
            super.add(seeker, from, to, share, values);
            int unit = pool.seekers().unit(seeker);
            if (unit >= 0) {
                for (int offerer : byUnit.getOrDefault(unit, NOBODY)) {
                    less(offerer, from, to, share * (SAME_DEPARTMENT - SAME_UNIT), values);
                }
            }
            for (int offerer : pool.former(seeker)) {
                boolean together = unit >= 0 && unit == pool.offerers().unit(offerer);
                float all = of(kind(seeker), offerer) - (together ? SAME_DEPARTMENT - SAME_UNIT : 0);
                less(offerer, from, to, share * all, values);
            }
        }

        private static void less(int offerer, int from, int to, float value, float[] values) {
            if (offerer >= from && offerer < to) {
                values[offerer - from] -= value;
            }
        }

        @Override
        public String reason(int seeker, int offerer, Locale locale) {
            float value = value(seeker, offerer);
            if (value >= 1) {
                return RuleTexts.of(locale, "newness.department");
            }
            return value > 0.5f ? RuleTexts.of(locale, "newness.unit") : "";
        }
    }
}
