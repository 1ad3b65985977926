// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;

/** Takes what came out of a task to where it goes on. */
final class OutletForm {

    private final CraftingTools tools;
    private final JobTask task;
    private final List<Outlet.Kind> outlets;
    private final Runnable changed;

    OutletForm(CraftingTools tools, JobTask task, List<Outlet.Kind> outlets, Runnable changed) {
        this.tools = tools;
        this.task = task;
        this.outlets = outlets;
        this.changed = changed;
    }

    void open(Component where) {
        TextField words =
                Inputs.line(where.getTranslation("career.crafting.pass.words"), Worksheet.LONGEST, suggestion(where));
        RadioButtonGroup<Outlet.Kind> to = new RadioButtonGroup<>(where.getTranslation("career.crafting.pass.to"));
        to.setItems(outlets);
        to.setItemLabelGenerator(kind -> where.getTranslation("career.outlet." + kind));
        to.setValue(outlets.get(0));
        new FormDialog(
                        where.getTranslation("career.crafting.pass"),
                        where.getTranslation("career.crafting.form.visible"),
                        changed)
                .with(words, to)
                .keeping(
                        where.getTranslation("career.crafting.pass.do"),
                        () -> Inputs.isFilled(words) && pass(to.getValue(), words.getValue()))
                .open();
    }

    private String suggestion(Component where) {
        String words = task.differently().isEmpty()
                ? where.getTranslation(
                        "career.crafting.pass.wish",
                        task.words(),
                        where.getTranslation("career.crafting." + task.wish()))
                : where.getTranslation("career.evidence.line", task.words(), task.differently());
        return words.length() > Worksheet.LONGEST ? words.substring(0, Worksheet.LONGEST) : words;
    }

    private boolean pass(Outlet.Kind to, String words) {
        tools.crafting.pass(tools.visit.actor(), to, words);
        Notification.show(UI.getCurrent().getTranslation("career.crafting.passed"));
        return true;
    }
}
