// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Not everybody to the few who accompany many already. */
final class LoadRule extends ShippedRule {

    LoadRule(int weight) {
        super("load", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People offerers = pool.offerers();
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                return 1f / (1 + offerers.load(offerer));
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return offerers.load(offerer) == 0 ? RuleTexts.of(locale, "load.free") : "";
            }
        };
    }
}
