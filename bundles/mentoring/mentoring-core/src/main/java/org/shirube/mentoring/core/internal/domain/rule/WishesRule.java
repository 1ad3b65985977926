// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Whom people named themselves; both naming each other is best. It never says a word about it. */
final class WishesRule extends ShippedRule {

    private static final float BASE = 0.2f;
    private static final float EACH = 0.4f;
    private static final float STEP = 0.1f;

    WishesRule(int weight) {
        super(Shipped.WISHES, weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        Map<Integer, List<Integer>> wishedBy = new HashMap<>();
        for (int offerer = 0; offerer < offerers.size(); offerer++) {
            for (int seeker : offerers.wishes(offerer)) {
                wishedBy.computeIfAbsent(seeker, key -> new ArrayList<>()).add(offerer);
            }
        }
        return new Soft() {
            @Override
            public void add(int seeker, int from, int to, float share, float[] values) {
                addAll(to - from, BASE * share, values);
                for (int offerer : seekers.wishes(seeker)) {
                    if (offerer >= from && offerer < to) {
                        values[offerer - from] += EACH * share * wish(seekers.wishes(seeker), offerer);
                    }
                }
                for (int offerer : wishedBy.getOrDefault(seeker, List.of())) {
                    if (offerer >= from && offerer < to) {
                        values[offerer - from] += EACH * share * wish(offerers.wishes(offerer), seeker);
                    }
                }
            }

            @Override
            public void addMost(int seeker, float share, float[] most) {
                addAll(most.length, BASE * share, most);
                for (int offerer : seekers.wishes(seeker)) {
                    most[Blocks.of(offerer)] += EACH * share * wish(seekers.wishes(seeker), offerer);
                }
                for (int offerer : wishedBy.getOrDefault(seeker, List.of())) {
                    most[Blocks.of(offerer)] += EACH * share * wish(offerers.wishes(offerer), seeker);
                }
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return "";
            }
        };
    }

    /** 1 for the best liked, a little less for each that follows, 0 for who was not named. */
    private static float wish(int[] wishes, int other) {
        for (int i = 0; i < wishes.length; i++) {
            if (wishes[i] == other) {
                return 1 - i * STEP;
            }
        }
        return 0;
    }
}
