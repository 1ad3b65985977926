// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Says what a trait and a task have to do with each other; nothing said takes it away. */
final class MeaningForm {

    private final CraftingTools tools;
    private final JobFit fit;
    private final Trait trait;
    private final JobTask task;
    private final Runnable changed;

    MeaningForm(CraftingTools tools, JobFit fit, Trait trait, JobTask task, Runnable changed) {
        this.tools = tools;
        this.fit = fit;
        this.trait = trait;
        this.task = task;
        this.changed = changed;
    }

    void open(Component where) {
        String before =
                fit.meaning(trait.id(), task.id()).map(TraitAtWork::meaning).orElse("");
        TextField meaning = Inputs.line(where.getTranslation("career.fit.meaning"), Worksheet.LONGEST, before);
        meaning.setHelperText(where.getTranslation("career.fit.meaning.help"));
        new FormDialog(where.getTranslation("career.fit.say"), where.getTranslation("career.fit.visible"), changed)
                .with(Shapes.quiet(where.getTranslation("career.fit.both", trait.words(), task.words())), meaning)
                .keeping(
                        where.getTranslation("career.keep"),
                        () -> keep(meaning.getValue().strip()))
                .open();
    }

    private boolean keep(String said) {
        List<TraitAtWork> meanings = new ArrayList<>(fit.meanings());
        meanings.removeIf(
                meaning -> meaning.trait().equals(trait.id()) && meaning.task().equals(task.id()));
        if (!said.isEmpty()) {
            meanings.add(new TraitAtWork(trait.id(), task.id(), said));
        }
        tools.crafting.saveFit(tools.visit.actor(), new JobFit(fit.traits(), meanings, fit.version()));
        return true;
    }
}
