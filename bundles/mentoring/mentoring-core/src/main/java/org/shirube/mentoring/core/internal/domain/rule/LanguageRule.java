// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** At least one language in common. */
final class LanguageRule extends ShippedRule {

    LanguageRule(Set<SchemeKind> kinds) {
        super("common-language", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        int[] lower = Hard.column(offerers.size(), person -> (int) offerers.languages(person));
        int[] upper = Hard.column(offerers.size(), person -> (int) (offerers.languages(person) >>> Integer.SIZE));
        long[] any = Blocks.anybody(offerers.size(), offerers::languages);
        return new Hard("common-language.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                int low = (int) seekers.languages(seeker);
                int high = (int) (seekers.languages(seeker) >>> Integer.SIZE);
                for (int i = 0; i < to - from; i++) {
                    marks[i] |= differ(low & lower[from + i] | high & upper[from + i], 0) - 1;
                }
            }

            @Override
            public void forbidAll(int seeker, int[] marks) {
                long own = seekers.languages(seeker);
                for (int block = 0; block < marks.length; block++) {
                    marks[block] |= (own & any[block]) == 0 ? -1 : 0;
                }
            }
        };
    }
}
