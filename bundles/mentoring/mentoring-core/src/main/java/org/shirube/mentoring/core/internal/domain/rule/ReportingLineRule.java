// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Never a boss and a report, however far apart. */
final class ReportingLineRule extends ShippedRule {

    ReportingLineRule(Set<SchemeKind> kinds) {
        super("reporting-line", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        int[] enters = Hard.column(offerers.size(), offerers::enter);
        int[] leaves = Hard.column(offerers.size(), offerers::leave);
        return new Hard("reporting-line.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                int enter = seekers.enter(seeker);
                int leave = seekers.leave(seeker);
                for (int i = 0; i < to - from; i++) {
                    int above = enter - enters[from + i] & leaves[from + i] - leave - 1;
                    int below = enters[from + i] - enter & leave - leaves[from + i] - 1;
                    marks[i] |= sign(above | below);
                }
            }
        };
    }
}
