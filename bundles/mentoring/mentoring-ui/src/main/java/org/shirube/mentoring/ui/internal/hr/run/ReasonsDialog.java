// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.UI;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.FitBar;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;

/** Why two fit, rule by rule, and why the seeker is not with somebody who fits better. */
final class ReasonsDialog extends TellingDialog {

    private static final long serialVersionUID = 1L;

    ReasonsDialog(HrTools tools, RunId run, Proposal pair, Faces faces) {
        super(
                UI.getCurrent()
                        .getTranslation(
                                "mentoring.hr.proposals.about", faces.name(pair.seeker()), faces.name(pair.offerer())),
                new FitBar(pair.score()),
                new ReasonList(tools.matching()
                        .reasons(
                                tools.hr(),
                                run,
                                pair.seeker(),
                                pair.offerer(),
                                UI.getCurrent().getLocale())),
                new WhyNotPart(
                        "mentoring.hr.whynot.better", tools.matching().whyNot(tools.hr(), run, pair.seeker()), faces));
    }
}
