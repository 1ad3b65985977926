// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Former partners only after some time. */
final class CoolDownRule extends ShippedRule {

    CoolDownRule(Set<SchemeKind> kinds) {
        super("cool-down", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        int months = pool.plan().coolDownMonths();
        return new Hard("cool-down.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                for (int offerer : pool.former(seeker)) {
                    if (offerer >= from && offerer < to) {
                        marks[offerer - from] |= sign(pool.monthsSince(seeker, offerer) - months);
                    }
                }
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return allows(seeker, offerer)
                        ? ""
                        : RuleTexts.of(locale, "cool-down.no", pool.monthsSince(seeker, offerer));
            }
        };
    }
}
