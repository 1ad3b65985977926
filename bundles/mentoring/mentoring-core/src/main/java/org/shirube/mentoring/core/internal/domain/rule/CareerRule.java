// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Whether they know the same kind of work, or another. */
final class CareerRule extends ShippedRule {

    CareerRule(int weight) {
        super("career", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        SchemeKind kind = pool.plan().kind();
        boolean other = kind == SchemeKind.DIAGONAL || kind == SchemeKind.PEER_COACH;
        return new ByKind(ByKind.kinds(person -> seekers.jobFamily(person) + 1, seekers.size()), offerers.size()) {
            @Override
            int kind(int seeker) {
                return seekers.jobFamily(seeker) + 1;
            }

            @Override
            float of(int family, int offerer) {
                int two = offerers.jobFamily(offerer);
                if (family == 0 || two < 0) {
                    return 0.5f;
                }
                return (family - 1 == two) == other ? 0.3f : 1;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return value(seeker, offerer) < 1 ? "" : RuleTexts.of(locale, other ? "career.other" : "career.same");
            }
        };
    }
}
