// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;

/**
 * A matching run and how far it is.
 *
 * @param plan the scheme as it was when it began: objective, capacity, rules
 * @param progress 0 to 1
 * @param step what it does, while it goes on
 * @param started when it was asked for
 * @param finished when it was ready, cancelled or failed; else null
 * @param result what came out, from {@link State#READY} on; else null
 * @param missingRules rules that the scheme names and that are not installed
 * @param earlier the run before, where there was one to go by; else null
 */
public record MatchRun(
        RunId id,
        SchemeId scheme,
        SchemePlan plan,
        State state,
        double progress,
        Step step,
        Instant started,
        @Nullable Instant finished,
        @Nullable Result result,
        List<String> missingRules,
        @Nullable Earlier earlier) {

    public MatchRun {
        missingRules = List.copyOf(missingRules);
    }

    /**
     * The run before, whose pairs counted a little more so that a run does not shuffle everybody for next to nothing.
     *
     * @param run which; it may be gone by now
     * @param inertia how much more each of its pairs counted where it was still possible, in scores, 0 or more. No score that is told
     *     has it in it
     * @param same how many of its pairs came out again
     * @param changed how many people who had a partner there and take part here have another one here, or nobody
     */
    public record Earlier(RunId run, double inertia, int same, int changed) {}

    /** How far a run is. */
    public enum State {
        /** Waits for its turn. */
        WAITING,
        /** Goes on. */
        RUNNING,
        /** Can be reviewed and changed by hand. */
        READY,
        /** HR approved it; it can be sent, or taken back. */
        APPROVED,
        /** Those proposed were told, and nothing here changes any more. */
        SENT,
        /** HR stopped it, or sent another one. */
        CANCELLED,
        /** It did not come to its end; it can be begun anew. */
        FAILED;

        /** Whether there is something to look at. */
        public boolean hasResult() {
            return this == READY || this == APPROVED || this == SENT;
        }
    }

    /** What a run does. */
    public enum Step {
        /** Reads who takes part. */
        READ,
        /** Gets the rules ready and looks for whom each could go with. */
        SCORE,
        /** Finds the best pairs together. */
        SOLVE,
        /** Writes down what came out. */
        KEEP,
        /** Is done. */
        DONE
    }

    /**
     * What came out.
     *
     * @param seekers how many looked for somebody
     * @param offerers how many offered themselves
     * @param capacity how many seekers they could take
     * @param pairs how many pairs are proposed now, changes by hand included
     * @param unmatched how many seekers have nobody
     * @param total the sum of the scores of all pairs now; each is 0 to 1
     * @param best the total when it was computed, before any change by hand
     * @param bound the total that no matching of these people can exceed, all pairs considered, proven by the prices of the solver;
     *     with another objective than {@link org.shirube.mentoring.api.Objective#BEST_FIT}, {@code best} falls short of it by at
     *     most what that objective costs
     * @param blocking pairs who would rather have each other than what they got
     */
    public record Result(
            int seekers,
            int offerers,
            int capacity,
            int pairs,
            int unmatched,
            double total,
            double best,
            double bound,
            int blocking) {}
}
