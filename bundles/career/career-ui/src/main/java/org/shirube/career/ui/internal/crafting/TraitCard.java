// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** One trait, and beside it each present task with what the two have to do with each other. */
final class TraitCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient CraftingTools tools;
    private final transient JobFit fit;
    private final transient Trait trait;
    private final transient Runnable changed;

    TraitCard(CraftingTools tools, JobFit fit, Trait trait, List<JobTask> tasks, Runnable changed) {
        super(trait.words());
        this.tools = tools;
        this.fit = fit;
        this.trait = trait;
        this.changed = changed;
        Div head = Shapes.line(
                Shapes.quiet(getTranslation("career.fit." + trait.strength())),
                Inputs.small(
                        getTranslation("career.change"), trait.words(), () -> new TraitForm(tools, fit, trait, changed)
                                .open(this)));
        add(head);
        if (!tasks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("career-fit");
            tasks.forEach(task -> list.add(item(task)));
            add(list);
        }
    }

    private ListItem item(JobTask task) {
        Optional<TraitAtWork> said = fit.meaning(trait.id(), task.id());
        Paragraph words = new Paragraph(task.words());
        Div meaning = new Div(said.map(some -> new Paragraph(some.meaning()))
                .orElseGet(() -> Shapes.quiet(getTranslation("career.fit.nothing"))));
        return new ListItem(
                words,
                meaning,
                Inputs.small(
                        getTranslation(said.isEmpty() ? "career.fit.say" : "career.change"),
                        getTranslation("career.fit.both", trait.words(), task.words()),
                        () -> new MeaningForm(tools, fit, trait, task, changed).open(this)));
    }
}
