// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.api.share.Scope;
import org.shirube.career.ui.internal.part.SharedWith;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** The tasks of one worksheet. */
final class WorksheetCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient CraftingTools tools;
    private final transient Worksheet sheet;
    private final transient Runnable changed;

    WorksheetCard(CraftingTools tools, Worksheet sheet, Runnable changed) {
        this.tools = tools;
        this.sheet = sheet;
        this.changed = changed;
        getContent().add(Shapes.quiet(getTranslation("career.crafting.help")));
        if (!sheet.tasks().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("sh-plain", "career-tasks");
            sheet.tasks().forEach(task -> list.add(new ListItem(new TaskNote(tools, sheet, task, changed))));
            getContent().add(list);
        }
        getContent()
                .add(
                        Shapes.line(
                                Shapes.mainButton(
                                        getTranslation("career.crafting.add"),
                                        () -> new TaskForm(tools, sheet, null, changed).open(this)),
                                Inputs.small(
                                        getTranslation("career.crafting.remove"),
                                        getTranslation("career.crafting.title"),
                                        this::askToRemove)),
                        new SharedWith(
                                tools.visit,
                                tools.shares,
                                Scope.one(Scope.Part.CRAFTING, sheet.id().value()),
                                getTranslation("career.crafting.title"),
                                changed));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.crafting.tasks"));
    }

    private void askToRemove() {
        Inputs.sure(
                this,
                getTranslation("career.crafting.remove"),
                getTranslation("career.crafting.remove.sure"),
                getTranslation("career.remove"),
                () -> {
                    tools.crafting.remove(tools.visit.actor(), sheet.id());
                    changed.run();
                });
    }
}
