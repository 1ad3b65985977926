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
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                int one = seekers.jobFamily(seeker);
                int two = offerers.jobFamily(offerer);
                if (one < 0 || two < 0) {
                    return 0.5f;
                }
                return (one == two) == other ? 0.3f : 1;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return value(seeker, offerer) < 1 ? "" : RuleTexts.of(locale, other ? "career.other" : "career.same");
            }
        };
    }
}
