// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** My sheets from workshops. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SHEETS,
        titleKey = "career.sheets.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class SheetsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public SheetsScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Sheet> sheets = services.sheets().own(services.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.sheets.title"))
                                .withSubline(getTranslation("career.sheets.subline")),
                        new VisibilityLine(getTranslation("career.sheet.visible")),
                        Shapes.ways(new WayLink(Links.WORKSHOPS, getTranslation("career.ws.title"))));
        if (sheets.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("career.sheets.none.title"), getTranslation("career.sheets.none.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("career-trail");
        sheets.forEach(sheet -> list.add(new ListItem(
                new WayLink(Links.sheet(sheet.id()), sheet.title()), Shapes.quiet(Words.day(sheet.day())))));
        getContent().add(new Card(getTranslation("career.sheets.title"), list));
    }
}
