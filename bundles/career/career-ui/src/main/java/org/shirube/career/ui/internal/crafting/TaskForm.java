// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Writes down a task and what to make of it. */
final class TaskForm {

    private static final int WHOLE = 100;
    private static final int STEP = 5;

    private final CraftingTools tools;
    private final Worksheet sheet;
    private final @Nullable JobTask before;
    private final Runnable changed;

    TaskForm(CraftingTools tools, Worksheet sheet, @Nullable JobTask before, Runnable changed) {
        this.tools = tools;
        this.sheet = sheet;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        TextField words = line(where, "career.crafting.words", before == null ? "" : before.words());
        RadioButtonGroup<JobTask.Wish> wish = new RadioButtonGroup<>(where.getTranslation("career.crafting.wish"));
        wish.setItems(JobTask.Wish.values());
        wish.setItemLabelGenerator(some -> where.getTranslation("career.crafting." + some));
        wish.setValue(before == null ? JobTask.Wish.KEEP : before.wish());
        IntegerField now = percent(where, "career.crafting.now", before == null ? 0 : before.now());
        IntegerField later = percent(where, "career.crafting.later", before == null ? 0 : before.later());
        TextField how = line(where, "career.crafting.differently", before == null ? "" : before.differently());
        TextField whom = line(where, "career.crafting.whom", before == null ? "" : before.withWhom());
        TextField meaning = line(where, "career.crafting.meaning", before == null ? "" : before.meaning());
        meaning.setHelperText(where.getTranslation("career.crafting.meaning.help"));
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.crafting.add" : "career.crafting.change"),
                        where.getTranslation("career.crafting.form.visible"),
                        changed)
                .with(words, wish, Shapes.line(now, later), how, whom, meaning);
        if (before != null) {
            dialog.otherwise(where.getTranslation("career.remove"), () -> save(without()));
        }
        dialog.keeping(
                        where.getTranslation("career.keep"),
                        () -> Inputs.isFilled(words)
                                && isRoom(now, JobTask::now)
                                && isRoom(later, JobTask::later)
                                && keep(new JobTask(
                                        before == null ? tools.newId() : before.id(),
                                        words.getValue(),
                                        now.getValue(),
                                        later.getValue(),
                                        wish.getValue(),
                                        how.getValue(),
                                        whom.getValue(),
                                        meaning.getValue())))
                .open();
    }

    private static TextField line(Component where, String key, String value) {
        return Inputs.line(where.getTranslation(key), Worksheet.LONGEST, value);
    }

    private static IntegerField percent(Component where, String key, int value) {
        IntegerField field = new IntegerField(where.getTranslation(key));
        field.setMin(0);
        field.setMax(WHOLE);
        field.setStep(STEP);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    /** Whether the share is one, and all shares together are no more than the whole time; else the field says how much is left. */
    private boolean isRoom(IntegerField field, ToIntFunction<JobTask> share) {
        int left = WHOLE - without().stream().mapToInt(share).sum();
        Integer value = field.getValue();
        boolean fits = value != null && value >= 0 && value <= left;
        field.setErrorMessage(field.getTranslation("career.crafting.left", left));
        field.setInvalid(!fits);
        if (!fits) {
            field.focus();
        }
        return fits;
    }

    private List<JobTask> without() {
        return sheet.tasks().stream()
                .filter(task -> before == null || !task.id().equals(before.id()))
                .toList();
    }

    private boolean keep(JobTask task) {
        List<JobTask> tasks = new ArrayList<>(sheet.tasks());
        tasks.replaceAll(some -> some.id().equals(task.id()) ? task : some);
        if (before == null) {
            tasks.add(task);
        }
        save(tasks);
        return true;
    }

    private void save(List<JobTask> tasks) {
        if (tasks.size() > Worksheet.MOST_TASKS) {
            throw new LimitReachedException("crafting.task", Worksheet.MOST_TASKS);
        }
        tools.crafting.save(tools.visit.actor(), sheet.withTasks(tasks));
    }
}
