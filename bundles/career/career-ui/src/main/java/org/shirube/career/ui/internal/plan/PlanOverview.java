// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: where to, and the step that comes next. */
@org.osgi.service.component.annotations.Component
public final class PlanOverview implements OverviewPart {

    private final PlanTools tools;

    @Activate
    public PlanOverview(@Reference PlanTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        Optional<Plan> open = tools.plans.own(tools.visit.actor()).stream()
                .filter(plan -> !plan.closed())
                .findFirst();
        Card card = new Card(where.getTranslation("career.plan.title"));
        if (open.isEmpty()) {
            card.add(Shapes.quiet(where.getTranslation("career.plan.empty.text")));
        } else {
            Paragraph target = new Paragraph(open.get().target());
            target.addClassName("career-strong");
            card.add(target);
            next(open.get())
                    .ifPresent(step -> card.add(Shapes.quiet(where.getTranslation("career.plan.next", step.words()))));
        }
        card.add(Shapes.ways(new WayLink(
                Links.PLAN, where.getTranslation(open.isEmpty() ? "career.plan.empty.do" : "career.plan.way"))));
        where.add(card);
        return where;
    }

    private static Optional<PlanStep> next(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.state() == PlanStep.State.OPEN || step.state() == PlanStep.State.BEGUN)
                .findFirst();
    }
}
