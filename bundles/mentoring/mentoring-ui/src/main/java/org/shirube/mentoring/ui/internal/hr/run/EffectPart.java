// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** What a change by hand would do: how much is lost, who would have nobody, and why the two fit. */
final class EffectPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final WayChoice way;

    EffectPart(
            HrTools tools, RunId run, Faces faces, EmployeeId seeker, @Nullable EmployeeId offerer, MoveCheck check) {
        way = new WayChoice(check.best(), faces);
        getContent().add(check.possible() ? effect(check, faces) : blocked(check));
        if (offerer != null && check.possible()) {
            getContent().add(way);
            ReasonList reasons =
                    new ReasonList(tools.matching().reasons(tools.hr(), run, seeker, offerer, getLocale()));
            getContent().add(new Details(getTranslation("mentoring.hr.by.why"), reasons));
        }
    }

    /** Whether everybody else is to be arranged anew. */
    boolean anew() {
        return way.anew();
    }

    private Notice effect(MoveCheck check, Faces faces) {
        long points = Math.round(check.loss() * 100);
        EmployeeId displaced = check.displaced();
        Tone tone = points > 0 || displaced != null ? Tone.CARE : Tone.INFO;
        Notice notice = new Notice(tone, RunWords.effect(this, check.loss()));
        return displaced == null
                ? notice.withText(getTranslation("mentoring.hr.by.nobody.displaced"))
                : notice.withText(getTranslation("mentoring.hr.by.displaced", faces.name(displaced)));
    }

    /** What is against it may be nobody's to know. */
    private Notice blocked(MoveCheck check) {
        Notice notice = new Notice(Tone.CARE, getTranslation("mentoring.hr.by.impossible"));
        return check.blockedBy().isEmpty()
                ? notice.withText(getTranslation("mentoring.hr.by.blocked"))
                : notice.withText(getTranslation(
                        "mentoring.hr.by.blocked.by",
                        String.join(getTranslation("mentoring.hr.comma"), check.blockedBy())));
    }
}
