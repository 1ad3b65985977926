// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** People who do not meet otherwise. */
final class NewnessRule extends ShippedRule {

    NewnessRule(int weight) {
        super("newness", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        int[] seeking = OtherDepartmentRule.departments(pool, seekers);
        int[] offering = OtherDepartmentRule.departments(pool, offerers);
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                if (pool.monthsSince(seeker, offerer) >= 0) {
                    return 0;
                }
                if (seeking[seeker] < 0 || offering[offerer] < 0) {
                    return 0.5f;
                }
                if (seeking[seeker] != offering[offerer]) {
                    return 1;
                }
                return seekers.unit(seeker) == offerers.unit(offerer) ? 0.1f : 0.6f;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                float value = value(seeker, offerer);
                if (value >= 1) {
                    return RuleTexts.of(locale, "newness.department");
                }
                return value > 0.5f ? RuleTexts.of(locale, "newness.unit") : "";
            }
        };
    }
}
