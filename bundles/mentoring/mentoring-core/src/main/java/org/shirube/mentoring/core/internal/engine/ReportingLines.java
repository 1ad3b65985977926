// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.util.Arrays;

/**
 * Reporting lines as intervals: walking through the tree, everybody is entered and left at a moment, and whoever is entered in
 * between reports to this person, directly or further down. Being in one line takes two comparisons.
 */
public final class ReportingLines {

    private final int[] enter;
    private final int[] leave;

    private ReportingLines(int people) {
        enter = new int[people];
        leave = new int[people];
    }

    /**
     * @param manager whom each person reports to, or a number below 0
     * @throws IllegalArgumentException when somebody reports in a circle, or to a number that is nobody
     */
    public static ReportingLines of(int[] manager) {
        int people = manager.length;
        int[] next = new int[people];
        int[] firstReport = new int[people];
        Arrays.fill(firstReport, -1);
        for (int p = people - 1; p >= 0; p--) {
            if (manager[p] >= people) {
                throw new IllegalArgumentException("Person " + p + " reports to " + manager[p] + " of " + people);
            }
            if (manager[p] >= 0) {
                next[p] = firstReport[manager[p]];
                firstReport[manager[p]] = p;
            }
        }
        ReportingLines lines = new ReportingLines(people);
        int moment = 0;
        for (int top = 0; top < people; top++) {
            if (manager[top] < 0) {
                moment = lines.walk(top, manager, firstReport, next, moment);
            }
        }
        if (moment < people) {
            throw new IllegalArgumentException(people - moment + " people report in a circle");
        }
        return lines;
    }

    private int walk(int top, int[] manager, int[] report, int[] next, int from) {
        int moment = from;
        int at = top;
        enter[at] = moment++;
        while (true) {
            int down = report[at];
            if (down >= 0) {
                report[at] = next[down];
                at = down;
                enter[at] = moment++;
            } else {
                leave[at] = moment;
                if (at == top) {
                    return moment;
                }
                at = manager[at];
            }
        }
    }

    /** The moment at which this person is entered; 0 to the number of people - 1, each once. */
    public int enter(int person) {
        return enter[person];
    }

    /** The moment after the last one at which somebody in this person's line is entered. */
    public int leave(int person) {
        return leave[person];
    }

    /** Whether one of them is above the other, or both are the same. */
    public boolean inOneLine(int a, int b) {
        return enter[a] <= enter[b] && enter[b] < leave[a] || enter[b] <= enter[a] && enter[a] < leave[b];
    }
}
