// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.ui.internal.hr.part.Explained;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Has pairs calculated, with what matters most: two aims are compared by calculating twice. */
final class StartPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient Scheme scheme;
    private final Said said;
    private final Explained<Objective> aim;

    /** @param first whether there was no run yet */
    StartPart(HrTools tools, Scheme scheme, boolean first, Said said) {
        this.tools = tools;
        this.scheme = scheme;
        this.said = said;
        aim = new Explained<>("mentoring.hr.form.objective", scheme.plan().objective(), Objective.values());
        String label = getTranslation(first ? "mentoring.hr.runs.start" : "mentoring.hr.runs.again");
        getContent()
                .add(
                        new VisibilityLine(getTranslation("mentoring.hr.visible.hr")),
                        aim,
                        Shapes.quiet(getTranslation("mentoring.hr.runs.what")),
                        Shapes.line(Shapes.mainButton(label, this::begin)));
    }

    @Override
    protected Div initContent() {
        return Shapes.stack();
    }

    private void begin() {
        said.tried(() -> {
            SchemePlan plan = scheme.plan();
            if (plan.objective() != aim.getValue()) {
                tools.schemes().change(tools.hr(), scheme.id(), scheme.version(), with(plan, aim.getValue()));
            }
            MatchRun run = tools.matching().start(tools.hr(), scheme.id());
            getUI().ifPresent(ui -> ui.navigate(HrLinks.run(run.id())));
        });
    }

    private static SchemePlan with(SchemePlan plan, Objective objective) {
        return new SchemePlan(
                plan.kind(),
                plan.title(),
                plan.about(),
                plan.seekers(),
                plan.offerers(),
                plan.opens(),
                plan.closes(),
                plan.months(),
                plan.meetings(),
                plan.capacity(),
                plan.partners(),
                plan.openRequests(),
                objective,
                plan.review(),
                plan.coolDownMonths(),
                plan.rules());
    }
}
