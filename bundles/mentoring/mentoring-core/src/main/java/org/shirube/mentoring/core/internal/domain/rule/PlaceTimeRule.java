// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
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

        private static final int ENOUGH = 3;
        private static final float THIRD = 0.5f / ENOUGH;
        /** Where nobody is met. */
        private static final int NOWHERE = -2;

        private static final int NEVER_THERE = -3;

        private final People seekers;
        private final int[] times;
        /** 1 for who would meet online, else 0. */
        private final int[] online;
        /** Where they would meet in person. */
        private final int[] inPerson;

        private final long[] anyTimes;
        private final long[] anyOnline;

        Prepared(People seekers, People offerers) {
            this.seekers = seekers;
            int size = offerers.size();
            times = Hard.column(size, offerers::times);
            online = Hard.column(size, one -> online(offerers.place(one)));
            inPerson = Hard.column(size, one -> inPerson(offerers, one, NOWHERE));
            anyTimes = Blocks.anybody(size, one -> times[one]);
            anyOnline = Blocks.anybody(size, one -> online[one]);
        }

        private static int online(PlaceChoice place) {
            return place == PlaceChoice.IN_PERSON ? 0 : 1;
        }

        private static int inPerson(People people, int person, int otherwise) {
            int location = people.location(person);
            return people.place(person) == PlaceChoice.ONLINE || location < 0 ? otherwise : location;
        }

        @Override
        public void add(int seeker, int from, int to, float share, float[] values) {
            int own = seekers.times(seeker);
            int here = inPerson(seekers, seeker, NEVER_THERE);
            int viaNet = online(seekers.place(seeker));
            float[] parts = parts(share);
            for (int i = 0; i < to - from; i++) {
                int common = Math.min(ENOUGH, Integer.bitCount(own & times[from + i]));
                int near = viaNet & online[from + i] | (inPerson[from + i] == here ? 1 : 0);
                values[i] += parts[near << 2 | common];
            }
        }

        @Override
        public void addMost(int seeker, float share, float[] most) {
            int own = seekers.times(seeker);
            int here = inPerson(seekers, seeker, NEVER_THERE) >= 0 ? 1 : 0;
            int viaNet = online(seekers.place(seeker));
            float[] parts = parts(share);
            for (int block = 0; block < most.length; block++) {
                int common = Math.min(ENOUGH, Long.bitCount(own & anyTimes[block]));
                int near = viaNet & (int) anyOnline[block] | here;
                most[block] += parts[near << 2 | common];
            }
        }

        /** What is added, by how many parts of the week they have in common, and then the same where they can meet. */
        private static float[] parts(float share) {
            float[] parts = new float[2 * (ENOUGH + 1)];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = share * (0.5f * (i >> 2) + THIRD * (i & ENOUGH));
            }
            return parts;
        }

        @Override
        public boolean isQuick() {
            return false;
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
