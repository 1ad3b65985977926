// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.crafting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.crafting.Worksheet;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;

/** What somebody shares of how they shape their job. */
@org.osgi.service.component.annotations.Component
public final class CraftingShared implements SharedPart {

    private final CraftingTools tools;

    @Activate
    public CraftingShared(@Reference CraftingTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        List<Worksheet> shared = tools.crafting.of(tools.visit.actor(), owner).stream()
                .filter(sheet -> !sheet.tasks().isEmpty())
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        shared.forEach(sheet -> {
            UnorderedList list = new UnorderedList();
            list.addClassNames("sh-plain", "career-tasks");
            sheet.tasks().forEach(task -> list.add(new ListItem(new TaskNote.TaskWords(task))));
            where.add(new Card(where.getTranslation("career.crafting.title"), list));
        });
        return Optional.of(where);
    }
}
