// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.shirube.career.api.lifeline.Lifelines;
import org.shirube.career.api.lifeline.Look;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** Who looked, asked for when it is opened. */
final class LooksDetails extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    LooksDetails(Lifelines lifelines, Visit visit) {
        getContent().setSummaryText(getTranslation("career.lifeline.looks"));
        getContent().addOpenedChangeListener(opened -> {
            getContent().removeAll();
            if (opened.isOpened()) {
                show(lifelines.looks(visit.actor()), visit);
            }
        });
    }

    private void show(List<Look> looks, Visit visit) {
        if (looks.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("career.lifeline.looks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(getTranslation(
                "career.lifeline.look",
                Wording.day(LocalDate.ofInstant(look.at(), visit.zone()), getLocale()),
                look.login()))));
        getContent().add(list);
    }
}
