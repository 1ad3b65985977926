// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.PreparedRule;

/**
 * A hard rule that marks many pairs at once and says something where it is against one. Its loops have no branches: the sign of a
 * number, spread over all bits, is the mark.
 */
public abstract class Hard implements PreparedRule {

    private final String no;

    /** @param no key of what it says */
    Hard(String no) {
        this.no = no;
    }

    /** Makes the mark of each pair negative that cannot be, and leaves the others as they are. */
    public abstract void forbid(int seeker, int from, int to, int[] marks);

    /**
     * Makes the mark of a block of offerers negative if it is against all of them, and leaves the others as they are. Where that
     * takes long to find out, it does nothing.
     */
    public void forbidAll(int seeker, int[] marks) {}

    /** 1 where two numbers differ, else 0. */
    static int differ(int one, int other) {
        int apart = one ^ other;
        return (apart | -apart) >>> Integer.SIZE - 1;
    }

    /** All bits where a number is negative, else none. */
    static int sign(int number) {
        return number >> Integer.SIZE - 1;
    }

    @Override
    public final float value(int seeker, int offerer) {
        int[] mark = new int[1];
        forbid(seeker, offerer, offerer + 1, mark);
        return mark[0] < 0 ? 0 : 1;
    }

    @Override
    public final void row(int seeker, int from, int to, float[] values) {
        int[] marks = new int[to - from];
        forbid(seeker, from, to, marks);
        for (int i = 0; i < marks.length; i++) {
            values[i] = marks[i] < 0 ? 0 : 1;
        }
    }

    final boolean allows(int seeker, int offerer) {
        return value(seeker, offerer) > 0;
    }

    @Override
    public String reason(int seeker, int offerer, Locale locale) {
        return allows(seeker, offerer) ? "" : RuleTexts.of(locale, no);
    }

    /** A column of one side. */
    static int[] column(int people, IntUnaryOperator of) {
        return IntStream.range(0, people).map(of).toArray();
    }
}
