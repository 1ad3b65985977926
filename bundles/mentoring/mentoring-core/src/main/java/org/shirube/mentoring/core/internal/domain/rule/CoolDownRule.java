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
            boolean allows(int seeker, int offerer) {
                int since = pool.monthsSince(seeker, offerer);
                return since < 0 || since >= months;
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
