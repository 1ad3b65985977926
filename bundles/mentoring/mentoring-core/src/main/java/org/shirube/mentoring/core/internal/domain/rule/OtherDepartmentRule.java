// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.Set;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Never two of the same department. */
final class OtherDepartmentRule extends ShippedRule {

    OtherDepartmentRule(Set<SchemeKind> kinds) {
        super("other-department", kinds);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        int[] seeking = departments(pool, pool.seekers());
        int[] offering = departments(pool, pool.offerers());
        return new Hard("other-department.no") {
            @Override
            public void forbid(int seeker, int from, int to, int[] marks) {
                int own = seeking[seeker];
                for (int i = 0; own >= 0 && i < to - from; i++) {
                    marks[i] |= differ(own, offering[from + i]) - 1;
                }
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                boolean known = seeking[seeker] >= 0 && offering[offerer] >= 0;
                return known && allows(seeker, offerer)
                        ? RuleTexts.of(
                                locale,
                                "other-department.yes",
                                pool.unitName(seeking[seeker]),
                                pool.unitName(offering[offerer]))
                        : super.reason(seeker, offerer, locale);
            }
        };
    }

    static int[] departments(Pool pool, People people) {
        return Hard.column(
                people.size(), person -> people.unit(person) < 0 ? -1 : pool.department(people.unit(person)));
    }
}
