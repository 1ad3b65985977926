// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.UI;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.match.Unmatched;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.ui.component.Shapes;

/** Why somebody has nobody, and whom they were nearest to. */
final class NearestDialog extends TellingDialog {

    private static final long serialVersionUID = 1L;

    NearestDialog(HrTools tools, RunId run, Unmatched one, Faces faces) {
        super(
                UI.getCurrent().getTranslation("mentoring.hr.unmatched.why", faces.name(one.seeker())),
                Shapes.quiet(one.words()),
                new WhyNotPart(
                        "mentoring.hr.whynot.nearest", tools.matching().whyNot(tools.hr(), run, one.seeker()), faces));
    }
}
