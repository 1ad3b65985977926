// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.plan.PlanStep.State;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** The steps, each with its day and where it stands. */
final class StepsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient PlanTools tools;
    private final transient Plan plan;
    private final transient Runnable changed;

    StepsCard(PlanTools tools, Plan plan, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        if (plan.steps().isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("career.plan.steps.none")));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("sh-plain");
            plan.steps().forEach(step -> list.add(item(step)));
            getContent().add(list);
        }
        getContent().add(Shapes.quietButton(getTranslation("career.plan.step.add"), () -> new StepForm(
                        tools, plan, null, changed)
                .open(this)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.plan.steps"));
    }

    private ListItem item(PlanStep step) {
        Div told = Shapes.stack(Shapes.line(
                new Paragraph(step.words()),
                new StatusPill(tone(step.state()), getTranslation("career.plan.step." + step.state()))));
        LocalDate by = step.by();
        if (by != null) {
            told.add(Shapes.quiet(getTranslation("career.plan.until", Wording.day(by, getLocale()))));
        }
        ListItem item = new ListItem(told, buttons(step));
        item.addClassNames("sh-line", "career-share");
        return item;
    }

    private Div buttons(PlanStep step) {
        Div buttons = Shapes.line();
        if (step.state() == State.OPEN || step.state() == State.BEGUN) {
            buttons.add(Inputs.small(getTranslation("career.plan.step.do"), step.words(), () -> done(step)));
        }
        buttons.add(Inputs.small(
                getTranslation("career.change"), step.words(), () -> new StepForm(tools, plan, step, changed)
                        .open(this)));
        return buttons;
    }

    private void done(PlanStep step) {
        PlanStep done = new PlanStep(step.id(), step.words(), step.by(), State.DONE);
        tools.save(plan.withSteps(PlanTools.with(plan.steps(), done, PlanStep::id)));
        changed.run();
    }

    private static Tone tone(State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case BEGUN -> Tone.INFO;
            case OPEN, DROPPED -> Tone.NEUTRAL;
        };
    }
}
