// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** A run that did not come to its end: what that means, and the way to another one. */
final class RunOver extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RunOver(MatchRun run) {
        String key = "mentoring.hr.run.over." + run.state();
        Tone tone = run.state() == MatchRun.State.FAILED ? Tone.BAD : Tone.NEUTRAL;
        getContent()
                .add(
                        new Notice(tone, getTranslation(key)).withText(getTranslation(key + ".text")),
                        new WayLink(HrLinks.scheme(run.scheme()), getTranslation("mentoring.hr.run.over.back")));
    }
}
