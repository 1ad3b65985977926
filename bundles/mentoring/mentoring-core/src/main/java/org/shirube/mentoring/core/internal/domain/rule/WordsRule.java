// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.People;
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
        int[][] seeking = bigrams(pool.seekers());
        int[][] offering = bigrams(pool.offerers());
        return new Soft() {
            @Override
            public void add(int seeker, int from, int to, float share, float[] values) {
                int[] one = seeking[seeker];
                addAll(to - from, 0.5f * share, values);
                for (int i = 0; one.length > 0 && i < to - from; i++) {
                    int[] other = offering[from + i];
                    if (other.length > 0) {
                        values[i] += 0.5f * share * common(one, other) / one.length;
                    }
                }
            }

            @Override
            public String reason(int seeker, int offerer, Locale locale) {
                return value(seeker, offerer) >= NEAR ? RuleTexts.of(locale, "words.yes") : "";
            }
        };
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        int at = 0;
        for (int bigram : one) {
            while (at < other.length && other[at] < bigram) {
                at++;
            }
            if (at < other.length && other[at] == bigram) {
                common++;
            }
        }
        return common;
    }

    private static int[][] bigrams(People people) {
        return IntStream.range(0, people.size())
                .mapToObj(person -> people.words(person).stream()
                        .flatMapToInt(WordsRule::bigrams)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private static IntStream bigrams(String words) {
        String letters = words.replaceAll("[^\\p{L}\\p{N}]+", " ");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .filter(i -> letters.charAt(i) != ' ' && letters.charAt(i + 1) != ' ')
                .map(i -> letters.charAt(i) << 16 | letters.charAt(i + 1));
    }
}
