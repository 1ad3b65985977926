// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A soft rule of which the value depends on the offerer and on what kind of seeker it is, of few kinds: the values of a kind are made
 * once, as a column. Where there are too many kinds for that, each pair is looked at.
 */
abstract class ByKind extends Soft {

    /** About a hundred megabytes. */
    private static final long MOST_VALUES = 25_000_000;

    private final int offerers;
    private final @Nullable AtomicReferenceArray<Column> columns;

    ByKind(int kinds, int offerers) {
        this.offerers = offerers;
        this.columns = (long) kinds * offerers <= MOST_VALUES ? new AtomicReferenceArray<>(kinds) : null;
    }

    /** From 0 on. */
    abstract int kind(int seeker);

    /** 0 to 1. */
    abstract float of(int kind, int offerer);

    @Override
    public void add(int seeker, int from, int to, float share, float[] values) {
        AtomicReferenceArray<Column> made = columns;
        int kind = kind(seeker);
        if (made == null || to - from == 1) {
            for (int i = 0; i < to - from; i++) {
                values[i] += share * of(kind, from + i);
            }
        } else {
            column(made, kind).add(from, to, share, values);
        }
    }

    @Override
    public void addMost(int seeker, float share, float[] most) {
        if (columns == null) {
            addAll(most.length, share, most);
        } else {
            column(columns, kind(seeker)).addMost(share, most);
        }
    }

    /** Two threads may make the same one, which harms nobody. */
    private Column column(AtomicReferenceArray<Column> made, int kind) {
        Column column = made.get(kind);
        if (column == null) {
            float[] values = new float[offerers];
            for (int offerer = 0; offerer < offerers; offerer++) {
                values[offerer] = of(kind, offerer);
            }
            column = new Column(values);
            made.set(kind, column);
        }
        return column;
    }

    /** The greatest of some numbers, and one more. */
    static int kinds(IntUnaryOperator of, int people) {
        return IntStream.range(0, people).map(of).max().orElse(-1) + 1;
    }
}
