// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** What is said of runs. */
public final class RunWords {

    private static final Map<MatchRun.State, Tone> TONES = Map.of(
            MatchRun.State.WAITING, Tone.INFO,
            MatchRun.State.RUNNING, Tone.INFO,
            MatchRun.State.READY, Tone.CARE,
            MatchRun.State.APPROVED, Tone.CARE,
            MatchRun.State.SENT, Tone.GOOD,
            MatchRun.State.CANCELLED, Tone.NEUTRAL,
            MatchRun.State.FAILED, Tone.BAD);

    private RunWords() {}

    public static StatusPill state(Component where, MatchRun.State state) {
        return new StatusPill(
                TONES.getOrDefault(state, Tone.NEUTRAL), where.getTranslation("mentoring.hr.run.state." + state));
    }

    /** What a change does to the fit of all together, as a sentence. @param loss in scores */
    public static String effect(Component where, double loss) {
        long points = Math.round(loss * 100);
        if (points == 0) {
            return where.getTranslation("mentoring.hr.by.same");
        }
        return where.getTranslation(points > 0 ? "mentoring.hr.by.loss" : "mentoring.hr.by.gain", Math.abs(points));
    }

    /** How well two fit as people read it: 0 to 100. */
    public static int percent(double score) {
        return (int) Math.round(score * 100);
    }
}
