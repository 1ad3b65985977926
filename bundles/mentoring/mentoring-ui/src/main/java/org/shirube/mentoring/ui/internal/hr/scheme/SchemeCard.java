// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** A scheme in the list, with the way into it. */
final class SchemeCard extends Article {

    private static final long serialVersionUID = 1L;

    SchemeCard(Scheme scheme) {
        addClassNames("sh-card", "mentoring-hr-scheme");
        SchemePlan plan = scheme.plan();
        add(
                Shapes.line(
                        new H2(new WayLink(HrLinks.scheme(scheme.id()), plan.title())),
                        SchemeWords.state(this, scheme.state())),
                Shapes.quiet(getTranslation(
                        "mentoring.hr.scheme.line",
                        SchemeWords.kind(this, plan.kind()),
                        SchemeWords.joining(this, plan),
                        plan.months())),
                Shapes.quiet(numbers(scheme)));
    }

    private String numbers(Scheme scheme) {
        if (scheme.state() == SchemeState.DRAFT) {
            return getTranslation("mentoring.hr.scheme.draft");
        }
        return scheme.plan().kind().matches()
                ? getTranslation(
                        "mentoring.hr.scheme.numbers",
                        scheme.seekers(),
                        scheme.offerers(),
                        scheme.capacity(),
                        scheme.pairs())
                : getTranslation("mentoring.hr.scheme.numbers.pool", scheme.offerers());
    }
}
