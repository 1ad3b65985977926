// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.organisation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.ui.internal.part.Links;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.people.ui.internal.part.PersonLabel;
import org.shirube.ui.component.WayLink;

/** A unit with its head and how many people it has. */
final class UnitCard extends Div {

    private static final long serialVersionUID = 1L;

    private UnitCard(OrganisationUnit unit, @Nullable LocalDate linked) {
        addClassName("people-unit");
        Anchor name = new WayLink(Links.unit(unit.id(), linked), unit.name());
        name.addClassName("people-unit-name");
        add(new H2(name));
        ManagerRef head = unit.head();
        add(
                head == null
                        ? Parts.quiet(getTranslation("people.organisation.headless"))
                        : new PersonLabel(head.id(), head.name(), linked, null));
    }

    /** A unit below the one in sight. */
    static UnitCard small(OrganisationUnit unit, @Nullable LocalDate linked) {
        UnitCard card = new UnitCard(unit, linked);
        String key = unit.children() ? "people.organisation.own.more" : "people.organisation.own";
        card.add(Parts.quiet(card.getTranslation(key, unit.headcount())));
        return card;
    }

    /**
     * The unit in sight.
     *
     * @param within people with a post in it or below it
     */
    static UnitCard large(OrganisationUnit unit, long within, @Nullable LocalDate linked) {
        UnitCard card = new UnitCard(unit, linked);
        card.addClassName("people-unit-large");
        card.add(Parts.quiet(card.getTranslation("people.organisation.within", within, unit.headcount())));
        card.add(new WayLink(Links.members(unit.id(), linked), card.getTranslation("people.organisation.members")));
        return card;
    }
}
