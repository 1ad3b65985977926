// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Where and when both could meet: three parts of the week in common are as good as more. */
final class PlaceTimeRule extends ShippedRule {

    private static final int ENOUGH = 3;

    PlaceTimeRule(int weight) {
        super("place-time", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        People seekers = pool.seekers();
        People offerers = pool.offerers();
        return new PreparedRule() {
            @Override
            public float value(int seeker, int offerer) {
                int common = common(seeker, offerer);
                float time = Math.min(ENOUGH, common) / (float) ENOUGH;
                return near(seeker, offerer) ? 0.5f + 0.5f * time : 0.5f * time;
            }

            private int common(int seeker, int offerer) {
                return Integer.bitCount(seekers.times(seeker) & offerers.times(offerer));
            }

            private boolean near(int seeker, int offerer) {
                boolean here = seekers.location(seeker) >= 0 && seekers.location(seeker) == offerers.location(offerer);
                PlaceChoice one = seekers.place(seeker);
                PlaceChoice other = offerers.place(offerer);
                boolean online = one != PlaceChoice.IN_PERSON && other != PlaceChoice.IN_PERSON;
                boolean inPerson = one != PlaceChoice.ONLINE && other != PlaceChoice.ONLINE;
                return online || inPerson && here;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                int common = common(seeker, offerer);
                if (common == 0) {
                    return RuleTexts.of(locale, "place-time.no");
                }
                return RuleTexts.of(locale, near(seeker, offerer) ? "place-time.both" : "place-time.time", common);
            }
        };
    }
}
