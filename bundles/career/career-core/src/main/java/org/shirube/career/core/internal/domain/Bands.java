// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution.Band;
import org.shirube.career.api.StageFigures;

/**
 * A way to join neighbouring stages.
 *
 * @param cuts bit {@code n} tells that a band ends after stage {@code n + 1}
 */
public record Bands(int cuts) {

    /** Every stage by itself. */
    public static final Bands FINEST = new Bands((1 << Stage.values().length - 1) - 1);

    private static final int AFTER_ONE = 1;

    /** More bands come first, then those in which stage one, which calls for a programme, stands by itself. */
    static final List<Bands> BY_PREFERENCE = IntStream.rangeClosed(0, FINEST.cuts)
            .mapToObj(Bands::new)
            .sorted(Comparator.comparingInt(Bands::count)
                    .thenComparing(Bands::showsStageOne)
                    .thenComparingInt(Bands::cuts)
                    .reversed())
            .toList();

    int count() {
        return Integer.bitCount(cuts) + 1;
    }

    /** Whether stage one has a band of its own. */
    boolean showsStageOne() {
        return (cuts & AFTER_ONE) != 0;
    }

    /** Whether each band is one of the other's or joined from them. */
    boolean joinedFrom(Bands finer) {
        return (cuts & ~finer.cuts) == 0;
    }

    /** How many people are in each band. */
    public List<Band> of(Tally tally) {
        List<Band> bands = new ArrayList<>();
        Stage from = Stage.ONE;
        for (Stage stage : Stage.values()) {
            if (stage == Stage.FIVE || (cuts & 1 << stage.ordinal()) != 0) {
                bands.add(new Band(from, stage, tally.between(from, stage)));
                from = stage == Stage.FIVE ? stage : Stage.of(stage.number() + 1);
            }
        }
        return bands;
    }

    /** Whether every band has enough people to be told of. */
    boolean full(Tally tally) {
        return of(tally).stream().allMatch(band -> band.people() >= StageFigures.LEAST);
    }
}
