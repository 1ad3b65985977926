// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** How a step went: one tap, and a word where one likes. */
final class StepOutcome extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Steps steps;
    private final transient Visit visit;
    private final transient Step step;
    private final transient Runnable said;
    private final RadioButtonGroup<Step.Outcome> outcome = new RadioButtonGroup<>();
    private final TextField remark = new TextField();
    private final Div below = Shapes.stack();

    StepOutcome(Steps steps, Visit visit, Step step, Runnable said) {
        this.steps = steps;
        this.visit = visit;
        this.step = step;
        this.said = said;
        outcome.setLabel(getTranslation("career.step.went"));
        outcome.setItems(Step.Outcome.values());
        outcome.setItemLabelGenerator(value -> getTranslation("career.step.outcome." + value));
        outcome.setValue(step.outcome());
        remark.setLabel(getTranslation("career.step.remark"));
        remark.setMaxLength(Steps.MAX_REMARK);
        remark.setValue(step.remark());
        remark.addClassName("sh-grow");
        below.add(Shapes.line(remark), Shapes.line(Shapes.mainButton(getTranslation("career.step.say"), this::say)));
        below.setVisible(false);
        outcome.addValueChangeListener(change -> below.setVisible(true));
        getContent().add(outcome, below);
    }

    private void say() {
        Step.Outcome chosen = outcome.getValue();
        if (chosen == null) {
            return;
        }
        try {
            steps.say(visit.actor(), step.id(), chosen, remark.getValue());
            said.run();
        } catch (ChangedElsewhereException e) {
            below.add(new Notice(Tone.BAD, getTranslation("career.step.gone"))
                    .withText(getTranslation("career.step.gone.text")));
        }
    }
}
