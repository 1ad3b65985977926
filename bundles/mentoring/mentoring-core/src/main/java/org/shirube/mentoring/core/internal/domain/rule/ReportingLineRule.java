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
        return new Hard("reporting-line.no") {
            @Override
            boolean allows(int seeker, int offerer) {
                int enter = seekers.enter(seeker);
                int leave = seekers.leave(seeker);
                int otherEnter = offerers.enter(offerer);
                int otherLeave = offerers.leave(offerer);
                boolean above = enter < otherEnter && otherLeave <= leave;
                boolean below = otherEnter < enter && leave <= otherLeave;
                return !above && !below;
            }
        };
    }
}
