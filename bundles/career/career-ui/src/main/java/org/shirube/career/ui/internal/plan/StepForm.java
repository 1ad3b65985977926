// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;

/** Says what to do, by when, and where it stands. */
final class StepForm {

    private final PlanTools tools;
    private final Plan plan;
    private final @Nullable PlanStep before;
    private final Runnable changed;

    StepForm(PlanTools tools, Plan plan, @Nullable PlanStep before, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        TextField words = Inputs.line(
                where.getTranslation("career.plan.step.words"), Plan.LONGEST, before == null ? "" : before.words());
        DatePicker by = Inputs.day(where.getTranslation("career.plan.by"), before == null ? null : before.by());
        RadioButtonGroup<PlanStep.State> state = new RadioButtonGroup<>(where.getTranslation("career.plan.step.state"));
        state.setItems(PlanStep.State.values());
        state.setItemLabelGenerator(some -> where.getTranslation("career.plan.step." + some));
        state.setValue(before == null ? PlanStep.State.OPEN : before.state());
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.plan.step.add" : "career.plan.step.change"),
                        where.getTranslation("career.plan.form.visible"),
                        changed)
                .with(words, by, state);
        if (before != null) {
            dialog.otherwise(
                    where.getTranslation("career.remove"),
                    () -> tools.save(plan.withSteps(PlanTools.without(plan.steps(), before.id(), PlanStep::id))));
        }
        dialog.keeping(
                        where.getTranslation("career.keep"),
                        () -> Inputs.isFilled(words) && !by.isInvalid() && keep(words, by, state))
                .open();
    }

    private boolean keep(TextField words, DatePicker by, RadioButtonGroup<PlanStep.State> state) {
        PlanStep step = new PlanStep(
                before == null ? tools.newId() : before.id(), words.getValue(), by.getValue(), state.getValue());
        tools.save(plan.withSteps(PlanTools.with(plan.steps(), step, PlanStep::id)));
        return true;
    }
}
