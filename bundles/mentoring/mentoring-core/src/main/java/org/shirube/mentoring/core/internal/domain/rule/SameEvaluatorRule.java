// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Never two who report to the same person. */
final class SameEvaluatorRule extends ShippedRule {

    SameEvaluatorRule(Set<SchemeKind> kinds) {
        super("same-evaluator", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        return new Hard("same-evaluator.no") {
            @Override
            boolean allows(int seeker, int offerer) {
                int manager = seekers.manager(seeker);
                return manager < 0 || manager != offerers.manager(offerer);
            }
        };
    }
}
