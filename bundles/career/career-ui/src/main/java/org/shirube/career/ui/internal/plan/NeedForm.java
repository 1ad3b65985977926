// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Names something that the target takes, and relates what one can to it. */
final class NeedForm {

    private final PlanTools tools;
    private final Plan plan;
    private final List<Statement> cans;
    private final @Nullable Need before;
    private final Runnable changed;

    NeedForm(PlanTools tools, Plan plan, List<Statement> cans, @Nullable Need before, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.cans = cans;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        TextField words = Inputs.line(
                where.getTranslation("career.plan.need.words"), Plan.LONGEST, before == null ? "" : before.words());
        RadioButtonGroup<Need.Reach> reach = new RadioButtonGroup<>(where.getTranslation("career.plan.need.reach"));
        reach.setItems(Need.Reach.values());
        reach.setItemLabelGenerator(some -> where.getTranslation("career.plan." + some));
        reach.setValue(before == null ? Need.Reach.AHEAD : before.reach());
        CheckboxGroup<Statement> mine = mine(where);
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.plan.need.add" : "career.plan.need.change"),
                        where.getTranslation("career.plan.form.visible"),
                        changed)
                .with(
                        words,
                        reach,
                        cans.isEmpty() ? Shapes.quiet(where.getTranslation("career.plan.need.nocans")) : mine);
        if (before != null) {
            dialog.otherwise(
                    where.getTranslation("career.remove"),
                    () -> tools.save(plan.withNeeds(PlanTools.without(plan.needs(), before.id(), Need::id))));
        }
        dialog.keeping(where.getTranslation("career.keep"), () -> Inputs.isFilled(words) && keep(words, reach, mine))
                .open();
    }

    private CheckboxGroup<Statement> mine(Component where) {
        CheckboxGroup<Statement> mine = new CheckboxGroup<>(where.getTranslation("career.plan.need.cans"));
        mine.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        mine.setItems(cans);
        mine.setItemLabelGenerator(Statement::words);
        if (before != null) {
            mine.setValue(cans.stream()
                    .filter(can -> before.cans().contains(can.id().value()))
                    .collect(Collectors.toSet()));
        }
        return mine;
    }

    private boolean keep(TextField words, RadioButtonGroup<Need.Reach> reach, CheckboxGroup<Statement> mine) {
        Need need = new Need(
                before == null ? tools.newId() : before.id(),
                words.getValue(),
                reach.getValue(),
                mine.getValue().stream().map(can -> can.id().value()).toList());
        tools.save(plan.withNeeds(PlanTools.with(plan.needs(), need, Need::id)));
        return true;
    }
}
