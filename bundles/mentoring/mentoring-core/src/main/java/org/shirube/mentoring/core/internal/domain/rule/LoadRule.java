// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Not everybody to the few who accompany many already. */
final class LoadRule extends ShippedRule {

    LoadRule(int weight) {
        super("load", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People offerers = pool.offerers();
        float[] free = new float[offerers.size()];
        for (int offerer = 0; offerer < free.length; offerer++) {
            free[offerer] = 1f / (1 + offerers.load(offerer));
        }
        Column column = new Column(free);
        return new Soft() {
            @Override
            public void add(int seeker, int from, int to, float share, float[] values) {
                column.add(from, to, share, values);
            }

            @Override
            public void addMost(int seeker, float share, float[] most) {
                column.addMost(share, most);
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return offerers.load(offerer) == 0 ? RuleTexts.of(locale, "load.free") : "";
            }
        };
    }
}
