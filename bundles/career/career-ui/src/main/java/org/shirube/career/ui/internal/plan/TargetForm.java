// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;

/** Says where to, by when, and what grows with it. */
final class TargetForm {

    private final PlanTools tools;
    private final @Nullable Plan before;
    private final Runnable changed;

    private TargetForm(PlanTools tools, @Nullable Plan before, Runnable changed) {
        this.tools = tools;
        this.before = before;
        this.changed = changed;
    }

    static TargetForm begin(PlanTools tools, Runnable changed) {
        return new TargetForm(tools, null, changed);
    }

    static TargetForm change(PlanTools tools, Plan plan, Runnable changed) {
        return new TargetForm(tools, plan, changed);
    }

    void open(Component where) {
        TextField target = Inputs.line(
                where.getTranslation("career.plan.target"), Plan.LONGEST, before == null ? "" : before.target());
        DatePicker by = Inputs.day(where.getTranslation("career.plan.by"), before == null ? null : before.by());
        TextArea growth = Inputs.text(
                where.getTranslation("career.plan.growth"), Plan.LONGEST_TEXT, before == null ? "" : before.growth());
        growth.setHelperText(where.getTranslation("career.plan.growth.help"));
        new FormDialog(
                        where.getTranslation(before == null ? "career.plan.empty.do" : "career.plan.target.change"),
                        where.getTranslation("career.plan.form.visible"),
                        changed)
                .with(target, by, growth)
                .keeping(
                        where.getTranslation("career.keep"),
                        () -> Inputs.isFilled(target) && !by.isInvalid() && keep(target, by, growth))
                .open();
    }

    private boolean keep(TextField target, DatePicker by, TextArea growth) {
        Plan plan = before == null ? tools.plans.begin(tools.visit.actor(), target.getValue(), by.getValue()) : before;
        tools.save(plan.withTarget(target.getValue(), by.getValue(), growth.getValue()));
        return true;
    }
}
