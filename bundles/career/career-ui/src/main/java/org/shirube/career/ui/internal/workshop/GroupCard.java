// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** With whom I sit: people of other departments, where that could be arranged (F101). */
final class GroupCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private transient List<EmployeeId> shown = List.of();

    GroupCard(Services services) {
        this.services = services;
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.ws.group"));
    }

    void show(WorkshopRoom room) {
        if (room.members().equals(shown)) {
            return;
        }
        shown = room.members();
        setVisible(!shown.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("career-names");
        shown.forEach(person -> list.add(new ListItem(services.name(person))));
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("career.ws.group.number", room.group())),
                        Shapes.quiet(getTranslation("career.ws.group.why")),
                        list);
    }
}
