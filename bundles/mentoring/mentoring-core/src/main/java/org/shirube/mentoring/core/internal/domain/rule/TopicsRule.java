// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/** How far what is wanted is offered: the share of the wanted weight, half of it for having the topic and half by how strongly it is offered. */
final class TopicsRule extends ShippedRule {

    TopicsRule(int weight) {
        super("topics", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        return new Prepared(pool);
    }

    private static final class Prepared extends Soft {

        private final Pool pool;
        private final People seekers;
        /** By topic and offerer, how much of a wanted weight is met. */
        private final Column[] met;

        private final float[] whole;

        Prepared(Pool pool) {
            this.pool = pool;
            this.seekers = pool.seekers();
            People offerers = pool.offerers();
            float[][] columns = new float[pool.topics()][offerers.size()];
            for (int offerer = 0; offerer < offerers.size(); offerer++) {
                int[] offered = offerers.topics(offerer);
                for (int i = 0; i < offered.length; i++) {
                    float strength = (float) offerers.weights(offerer)[i] / TopicChoice.MOST_WEIGHT;
                    columns[offered[i]][offerer] = 0.5f + 0.5f * strength;
                }
            }
            met = Stream.of(columns).map(Column::new).toArray(Column[]::new);
            whole = new float[seekers.size()];
            for (int seeker = 0; seeker < whole.length; seeker++) {
                whole[seeker] = IntStream.of(seekers.weights(seeker)).sum();
            }
        }

        @Override
        public void add(int seeker, int from, int to, float share, float[] values) {
            int[] wanted = seekers.topics(seeker);
            if (wanted.length == 0) {
                addAll(to - from, 0.5f * share, values);
            }
            for (int i = 0; i < wanted.length; i++) {
                met[wanted[i]].add(from, to, part(seeker, i, share), values);
            }
        }

        @Override
        public void addMost(int seeker, float share, float[] most) {
            int[] wanted = seekers.topics(seeker);
            if (wanted.length == 0) {
                addAll(most.length, 0.5f * share, most);
            }
            for (int i = 0; i < wanted.length; i++) {
                met[wanted[i]].addMost(part(seeker, i, share), most);
            }
        }

        private float part(int seeker, int topic, float share) {
            return share * seekers.weights(seeker)[topic] / whole[seeker];
        }

        @Override
        public String reason(int seeker, int offerer, Locale locale) {
            int[] wanted = seekers.topics(seeker);
            int best = -1;
            int found = 0;
            for (int i = 0; i < wanted.length; i++) {
                if (met[wanted[i]].of(offerer) > 0) {
                    found++;
                    best = best < 0 || seekers.weights(seeker)[i] > seekers.weights(seeker)[best] ? i : best;
                }
            }
            if (best < 0) {
                return wanted.length == 0 ? "" : RuleTexts.of(locale, "topics.no");
            }
            String name = pool.topic(wanted[best]).name(locale);
            return found == 1
                    ? RuleTexts.of(locale, "topics.yes", name)
                    : RuleTexts.of(locale, "topics.more", name, found);
        }
    }
}
