// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Arrays;
import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Who is ahead of whom, as the kind of scheme asks for. */
final class GradeOrderRule extends ShippedRule {

    /** No company has as many grades. */
    private static final int ANY = 1 << 20;

    GradeOrderRule(Set<SchemeKind> kinds) {
        super("grade-order", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        int[] grades = Hard.column(offerers.size(), offerers::grade);
        int[] highest = new int[Blocks.count(grades.length)];
        Arrays.fill(highest, -1);
        int[] lowest = new int[highest.length];
        Arrays.fill(lowest, ANY);
        for (int offerer = 0; offerer < grades.length; offerer++) {
            // Whom nothing is known of may be with everybody.
            int block = Blocks.of(offerer);
            highest[block] = Math.max(highest[block], grades[offerer] < 0 ? ANY : grades[offerer]);
            lowest[block] = Math.min(lowest[block], grades[offerer]);
        }
        SchemeKind kind = pool.plan().kind();
        int least = kind == SchemeKind.MENTOR ? 0 : kind == SchemeKind.PEER_COACH ? -1 : -ANY;
        int most = kind == SchemeKind.REVERSE_MENTOR ? 0 : kind == SchemeKind.PEER_COACH ? 1 : ANY;
        return new Hard("grade-order.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                int own = seekers.grade(seeker);
                for (int i = 0; own >= 0 && i < to - from; i++) {
                    int ahead = grades[from + i] - own;
                    marks[i] |= sign((ahead - least | most - ahead) & ~grades[from + i]);
                }
            }

            @Override
            public void forbidAll(int seeker, int[] marks) {
                int own = seekers.grade(seeker);
                for (int block = 0; own >= 0 && block < marks.length; block++) {
                    marks[block] |= sign(highest[block] - own - least | most + own - lowest[block]);
                }
            }
        };
    }
}
