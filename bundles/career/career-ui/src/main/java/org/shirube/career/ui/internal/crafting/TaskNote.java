// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** One task: what it takes, what I would make of it, with whom, and what it is for. */
final class TaskNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TaskNote(CraftingTools tools, Worksheet sheet, JobTask task, Runnable changed) {
        getContent().addClassNames("sh-stack", "career-task");
        getContent().add(new TaskWords(task));
        Div buttons = Shapes.line(Inputs.small(
                getTranslation("career.change"), task.words(), () -> new TaskForm(tools, sheet, task, changed)
                        .open(this)));
        List<Outlet.Kind> outlets = tools.crafting.outlets(tools.visit.actor());
        if (task.wish() != JobTask.Wish.KEEP && !outlets.isEmpty()) {
            buttons.add(Inputs.small(getTranslation("career.crafting.pass"), task.words(), () -> new OutletForm(
                            tools, task, outlets, changed)
                    .open(this)));
        }
        getContent().add(buttons);
    }

    /** The words of a task, for whoever may read them. */
    static final class TaskWords extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        TaskWords(JobTask task) {
            getContent().addClassName("sh-stack");
            Paragraph words = new Paragraph(task.words());
            words.addClassName("career-strong");
            Tone tone = task.wish() == JobTask.Wish.KEEP ? Tone.NEUTRAL : Tone.INFO;
            getContent()
                    .add(Shapes.line(
                            words,
                            new StatusPill(tone, getTranslation("career.crafting." + task.wish())),
                            Shapes.quiet(getTranslation("career.crafting.share", task.now(), task.later()))));
            line("career.crafting.how", task.differently());
            line("career.crafting.whom", task.withWhom());
            line("career.crafting.meaning", task.meaning());
        }

        private void line(String key, String words) {
            if (!words.isEmpty()) {
                getContent().add(Shapes.quiet(getTranslation("career.evidence.line", getTranslation(key), words)));
            }
        }
    }
}
