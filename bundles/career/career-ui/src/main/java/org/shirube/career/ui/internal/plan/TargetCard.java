// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.share.Scope;
import org.shirube.career.ui.internal.part.SharedWith;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Where to, by when, and what it brings to the company that I grow this way. */
final class TargetCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient PlanTools tools;
    private final transient Plan plan;
    private final transient Runnable changed;

    TargetCard(PlanTools tools, Plan plan, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        Paragraph target = new Paragraph(plan.target());
        target.addClassName("career-strong");
        getContent().add(target);
        LocalDate by = plan.by();
        if (by != null) {
            getContent().add(Shapes.quiet(getTranslation("career.plan.until", Wording.day(by, getLocale()))));
        }
        if (!plan.growth().isEmpty()) {
            Paragraph growth = new Paragraph(plan.growth());
            growth.addClassName("career-lines");
            getContent().add(Shapes.stack(Shapes.quiet(getTranslation("career.plan.growth")), growth));
        }
        Scope scope = Scope.one(Scope.Part.PLAN, plan.id().value());
        getContent().add(buttons(), new SharedWith(tools.visit, tools.shares, scope, plan.target(), changed));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.plan.target"));
    }

    private Div buttons() {
        return Shapes.line(
                Inputs.small(
                        getTranslation("career.change"), plan.target(), () -> TargetForm.change(tools, plan, changed)
                                .open(this)),
                Inputs.small(
                        getTranslation(plan.closed() ? "career.plan.reopen" : "career.plan.close"),
                        plan.target(),
                        () -> {
                            tools.save(plan.withClosed(!plan.closed()));
                            changed.run();
                        }),
                Inputs.small(getTranslation("career.remove"), plan.target(), this::askToRemove));
    }

    private void askToRemove() {
        Inputs.sure(
                this,
                getTranslation("career.plan.remove"),
                getTranslation("career.plan.remove.sure"),
                getTranslation("career.remove"),
                () -> {
                    tools.plans.remove(tools.visit.actor(), plan.id());
                    changed.run();
                });
    }
}
