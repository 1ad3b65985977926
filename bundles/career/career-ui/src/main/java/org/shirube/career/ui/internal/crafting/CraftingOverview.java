// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the overview: what I want to make of my tasks. */
@org.osgi.service.component.annotations.Component
public final class CraftingOverview implements OverviewPart {

    private static final int MOST = 3;

    private final CraftingTools tools;

    @Activate
    public CraftingOverview(@Reference CraftingTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        List<JobTask> tasks = tools.presentTasks();
        Card card = new Card(where.getTranslation("career.crafting.title"));
        UnorderedList list = new UnorderedList();
        tasks.stream()
                .filter(task -> task.wish() != JobTask.Wish.KEEP)
                .limit(MOST)
                .forEach(task -> list.add(new ListItem(where.getTranslation(
                        "career.crafting.pass.wish",
                        task.words(),
                        where.getTranslation("career.crafting." + task.wish())))));
        if (list.getChildren().findAny().isPresent()) {
            card.add(list);
        } else {
            card.add(Shapes.quiet(where.getTranslation("career.crafting.empty.text")));
        }
        card.add(Shapes.ways(
                new WayLink(
                        Links.CRAFTING,
                        where.getTranslation(tasks.isEmpty() ? "career.crafting.empty.do" : "career.crafting.way")),
                new WayLink(Links.FIT, where.getTranslation("career.fit.title"))));
        where.add(card);
        return where;
    }
}
