// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;
import java.util.List;

/** Scores pairs by the points of all soft rules together, and forbids what any of the hard ones forbids. */
public final class Rules implements RowScorer, HardRule {

    private static final int BLOCK = 1024;

    private final HardRule[] hard;
    private final SoftRule[] soft;

    public Rules(List<HardRule> hard, List<SoftRule> soft) {
        this.hard = hard.toArray(HardRule[]::new);
        this.soft = soft.toArray(SoftRule[]::new);
    }

    @Override
    public void score(int left, int from, int to, int[] scores) {
        Arrays.fill(scores, 0, to - from, 0);
        for (SoftRule rule : soft) {
            rule.add(left, from, to, scores);
        }
    }

    @Override
    public void forbid(int left, int from, int to, int[] marks) {
        for (HardRule rule : hard) {
            rule.forbid(left, from, to, marks);
        }
    }

    /** Why a left person may be paired with so few: what each hard rule takes away from all right people. */
    public Allowed allowed(int left, int rightPeople) {
        int[] forbidden = new int[hard.length];
        int[] alone = new int[hard.length];
        int allowed = 0;
        int[][] marks = new int[hard.length][BLOCK];
        for (int from = 0; from < rightPeople; from += BLOCK) {
            int to = Math.min(rightPeople, from + BLOCK);
            for (int r = 0; r < hard.length; r++) {
                Arrays.fill(marks[r], 0);
                hard[r].forbid(left, from, to, marks[r]);
            }
            for (int k = 0; k < to - from; k++) {
                allowed += count(marks, k, forbidden, alone);
            }
        }
        return new Allowed(rightPeople, allowed, forbidden, alone);
    }

    private static int count(int[][] marks, int k, int[] forbidden, int[] alone) {
        int rules = 0;
        int last = 0;
        for (int r = 0; r < marks.length; r++) {
            if (marks[r][k] < 0) {
                forbidden[r]++;
                rules++;
                last = r;
            }
        }
        if (rules == 1) {
            alone[last]++;
        }
        return rules == 0 ? 1 : 0;
    }

    /**
     * What hard rules leave of all right people.
     *
     * @param people how many right people there are
     * @param allowed how many no rule forbids
     * @param forbidden how many each rule forbids, in the order of the rules; people whom two rules forbid count with both
     * @param alone how many only this rule forbids, who would be allowed without it
     */
    public record Allowed(int people, int allowed, int[] forbidden, int[] alone) {}
}
