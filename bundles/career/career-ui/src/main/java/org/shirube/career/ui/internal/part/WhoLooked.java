// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Who looked, asked for when it is opened. */
public final class WhoLooked extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    /** All parts of a career, as the trail calls them. */
    public static final Set<String> EVERYTHING =
            Set.of("lifeline", "profile", "plan", "crafting", "sheet", "step", "stage");

    /** @param parts at which parts, as the trail calls them */
    public WhoLooked(LookBook book, Set<String> parts) {
        getContent().setSummaryText(getTranslation("career.looks"));
        getContent().addOpenedChangeListener(opened -> {
            getContent().removeAll();
            if (opened.isOpened()) {
                show(book.looks(parts, getLocale()));
            }
        });
    }

    private void show(List<LookBook.Line> looks) {
        if (looks.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("career.looks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(getTranslation(
                "career.look",
                Wording.day(look.day(), getLocale()),
                look.who(),
                getTranslation("career.looks." + look.part())))));
        getContent().add(list);
    }
}
