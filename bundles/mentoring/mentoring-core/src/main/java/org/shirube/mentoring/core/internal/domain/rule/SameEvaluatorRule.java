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
        int[] managers = Hard.column(offerers.size(), offerers::manager);
        return new Hard("same-evaluator.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                int manager = seekers.manager(seeker);
                for (int i = 0; manager >= 0 && i < to - from; i++) {
                    marks[i] |= differ(manager, managers[from + i]) - 1;
                }
            }
        };
    }
}
