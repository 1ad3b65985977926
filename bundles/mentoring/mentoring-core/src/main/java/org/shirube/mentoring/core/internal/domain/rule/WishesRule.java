// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Whom people named themselves; both naming each other is best. It never says a word about it. */
final class WishesRule extends ShippedRule {

    private static final float STEP = 0.1f;

    WishesRule(int weight) {
        super(Shipped.WISHES, weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                float one = wish(seekers.wishes(seeker), offerer);
                float other = wish(offerers.wishes(offerer), seeker);
                return 0.2f + 0.4f * one + 0.4f * other;
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
