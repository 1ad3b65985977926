// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** How far apart the grades are. */
final class GradeDistanceRule extends ShippedRule {

    GradeDistanceRule(int weight) {
        super("grade-distance", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        boolean peers = pool.plan().kind() == SchemeKind.PEER_COACH;
        boolean reverse = pool.plan().kind() == SchemeKind.REVERSE_MENTOR;
        return new ByKind(ByKind.kinds(person -> seekers.grade(person) + 1, seekers.size()), offerers.size()) {
            @Override
            int kind(int seeker) {
                return seekers.grade(seeker) + 1;
            }

            @Override
            float of(int kind, int offerer) {
                int one = kind - 1;
                int other = offerers.grade(offerer);
                if (one < 0 || other < 0) {
                    return 0.5f;
                }
                return peers ? peer(other - one) : ahead(reverse ? one - other : other - one);
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                boolean known = seekers.grade(seeker) >= 0 && offerers.grade(offerer) >= 0;
                if (!known || reverse || value(seeker, offerer) < 1) {
                    return "";
                }
                return RuleTexts.of(locale, peers ? "grade-distance.peer" : "grade-distance.ahead");
            }
        };
    }

    private static float peer(int apart) {
        return Math.max(0, 1 - 0.4f * Math.abs(apart));
    }

    private static float ahead(int ranks) {
        if (ranks == 1 || ranks == 2) {
            return 1;
        }
        return ranks == 0 || ranks == 3 ? 0.6f : 0.3f;
    }
}
