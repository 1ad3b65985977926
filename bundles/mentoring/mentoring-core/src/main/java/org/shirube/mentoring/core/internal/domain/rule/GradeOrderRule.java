// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Who is ahead of whom, as the kind of scheme asks for. */
final class GradeOrderRule extends ShippedRule {

    GradeOrderRule(Set<SchemeKind> kinds) {
        super("grade-order", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        SchemeKind kind = pool.plan().kind();
        return new Hard("grade-order.no") {
            @Override
            boolean allows(int seeker, int offerer) {
                int one = seekers.grade(seeker);
                int other = offerers.grade(offerer);
                return one < 0 || other < 0 || suits(kind, other - one);
            }
        };
    }

    private static boolean suits(SchemeKind kind, int ahead) {
        return switch (kind) {
            case MENTOR -> ahead >= 0;
            case REVERSE_MENTOR -> ahead <= 0;
            case PEER_COACH -> Math.abs(ahead) <= 1;
            case DIAGONAL, ONBOARDING_BUDDY, SIT_IN_POOL -> true;
        };
    }
}
