// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import org.shirube.mentoring.api.rule.Pool;
import org.shirube.mentoring.api.rule.PreparedRule;

/**
 * How near the words are that both chose to show: the share of the seeker's pairs of neighbouring characters that occur in the
 * offerer's words (containment of character bigrams, which needs no dictionary and works for Japanese).
 */
final class WordsRule extends ShippedRule {

    private static final float NEAR = 0.6f;

    WordsRule(int weight) {
        super("words", weight);
    }

    @Override
    public PreparedRule prepare(Pool pool) {
        SharedWords words = new SharedWords(pool.seekers(), pool.offerers());
        return new Soft() {
            @Override
            public void add(int seeker, int from, int to, float share, float[] values) {
                addAll(to - from, 0.5f * share, values);
                int all = words.of(seeker);
                if (all > 0 && to - from == 1) {
                    values[0] += 0.5f * share * words.common(seeker, from) / all;
                } else if (all > 0) {
                    Tally tally = words.tally(seeker);
                    for (int i = 0; i < to - from; i++) {
                        values[i] += 0.5f * share * tally.of(from + i) / all;
                    }
                }
            }

            @Override
            public void addMost(int seeker, float share, float[] most) {
                addAll(most.length, 0.5f * share, most);
                int all = words.of(seeker);
                if (all > 0) {
                    Tally tally = words.tally(seeker);
                    for (int block = 0; block < most.length; block++) {
                        most[block] += 0.5f * share * tally.greatest(block) / all;
                    }
                }
            }

            @Override
            public boolean isQuick() {
                return false;
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return value(seeker, offerer) >= NEAR ? RuleTexts.of(locale, "words.yes") : "";
            }
        };
    }
}
