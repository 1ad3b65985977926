// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.People;

/** How many pairs of neighbouring characters people have in common, found from each such pair to those who have it. */
final class SharedWords {

    /** Whoever has something is kept as a bit if there are that many to a block, else as a number. */
    private static final int OFTEN = 2;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final int[][] seeking;
    private final int[][] offering;
    /** By bigram those offerers who have it, in one of the two ways. */
    private final int[][] few;

    private final long[][] many;
    private final ThreadLocal<Counted> counted;

    /** What a thread counted last. */
    private static final class Counted {
        private int seeker = -1;
        private final Tally tally;

        Counted(int blocks) {
            tally = new Tally(blocks);
        }
    }

    SharedWords(People seekers, People offerers) {
        seeking = bigrams(seekers);
        offering = bigrams(offerers);
        int blocks = Blocks.count(offering.length);
        few = whoHas();
        many = new long[few.length][];
        for (int bigram = 0; bigram < few.length; bigram++) {
            if (few[bigram].length > OFTEN * blocks) {
                many[bigram] = new long[blocks];
                for (int offerer : few[bigram]) {
                    many[bigram][Blocks.of(offerer)] |= 1L << offerer;
                }
                few[bigram] = new int[0];
            }
        }
        counted = ThreadLocal.withInitial(() -> new Counted(blocks));
    }

    private int[][] whoHas() {
        int[] sizes = new int[numbers.size()];
        for (int[] bigrams : offering) {
            for (int bigram : bigrams) {
                sizes[bigram]++;
            }
        }
        int[][] those = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int offerer = offering.length - 1; offerer >= 0; offerer--) {
            for (int bigram : offering[offerer]) {
                those[bigram][--sizes[bigram]] = offerer;
            }
        }
        return those;
    }

    /** How many a seeker has. */
    int of(int seeker) {
        return seeking[seeker].length;
    }

    /** Counts for one pair. */
    int common(int seeker, int offerer) {
        int[] other = offering[offerer];
        int common = 0;
        int at = 0;
        for (int bigram : seeking[seeker]) {
            while (at < other.length && other[at] < bigram) {
                at++;
            }
            if (at < other.length && other[at] == bigram) {
                common++;
            }
        }
        return common;
    }

    /** Counts for all offerers; valid on this thread until it asks about another seeker. */
    Tally tally(int seeker) {
        Counted last = counted.get();
        if (last.seeker != seeker) {
            last.seeker = seeker;
            last.tally.clear();
            for (int bigram : seeking[seeker]) {
                if (many[bigram] != null) {
                    last.tally.add(many[bigram]);
                } else if (few[bigram].length > 0) {
                    last.tally.add(few[bigram]);
                }
            }
        }
        return last.tally;
    }

    private int[][] bigrams(People people) {
        return IntStream.range(0, people.size())
                .mapToObj(person -> people.words(person).stream()
                        .flatMapToInt(this::bigrams)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private IntStream bigrams(String words) {
        String letters = words.replaceAll("[^\\p{L}\\p{N}]+", " ");
        return IntStream.range(0, Math.max(0, letters.length() - 1))
                .filter(i -> letters.charAt(i) != ' ' && letters.charAt(i + 1) != ' ')
                .map(i -> number(letters.charAt(i) << 16 | letters.charAt(i + 1)));
    }

    private int number(int bigram) {
        return numbers.computeIfAbsent(bigram, key -> numbers.size());
    }
}
