// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** Where and when both could meet: three parts of the week in common are as good as more. */
final class PlaceTimeRule extends ShippedRule {

    PlaceTimeRule(int weight) {
        super("place-time", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        return new Prepared(pool.seekers(), pool.offerers());
    }

    private static final class Prepared extends Soft {

        private static final float THIRD = 0.5f / 3;

        private final People seekers;
        private final int[] times;
        private final int[] locations;
        /** 1 for who would meet online, for who would meet in person; else 0. */
        private final int[] online;

        private final int[] inPerson;

        Prepared(People seekers, People offerers) {
            this.seekers = seekers;
            int size = offerers.size();
            times = IntStream.range(0, size).map(offerers::times).toArray();
            locations = IntStream.range(0, size).map(offerers::location).toArray();
            online = IntStream.range(0, size)
                    .map(one -> online(offerers.place(one)))
                    .toArray();
            inPerson = IntStream.range(0, size)
                    .map(one -> inPerson(offerers.place(one)))
                    .toArray();
        }

        private static int online(PlaceChoice place) {
            return place == PlaceChoice.IN_PERSON ? 0 : 1;
        }

        private static int inPerson(PlaceChoice place) {
            return place == PlaceChoice.ONLINE ? 0 : 1;
        }

        @Override
        public void add(int seeker, int from, int to, float share, float[] values) {
            int own = seekers.times(seeker);
            int here = seekers.location(seeker);
            int viaNet = online(seekers.place(seeker));
            int onSite = here < 0 ? 0 : inPerson(seekers.place(seeker));
            for (int i = 0; i < to - from; i++) {
                int one = own & times[from + i];
                int two = one & one - 1;
                int three = two & two - 1;
                int common = isSome(one) + isSome(two) + isSome(three);
                int near = viaNet & online[from + i]
                        | onSite & inPerson[from + i] & 1 - isSome(here ^ locations[from + i]);
                values[i] += share * (0.5f * near + THIRD * common);
            }
        }

        /** 1 unless it is 0. */
        private static int isSome(int bits) {
            return (bits | -bits) >>> Integer.SIZE - 1;
        }

        @Override
        public String reason(int seeker, int offerer, Locale locale) {
            int common = Integer.bitCount(seekers.times(seeker) & times[offerer]);
            if (common == 0) {
                return RuleTexts.of(locale, "place-time.no");
            }
            boolean near = value(seeker, offerer) > 0.5f;
            return RuleTexts.of(locale, near ? "place-time.both" : "place-time.time", common);
        }
    }
}
