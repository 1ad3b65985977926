// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Parts;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** My career on one page: a card for each part, with the way to it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.CAREER,
        titleKey = "career.title",
        icon = "road",
        order = 40,
        roles = {Role.MEMBER, Role.MANAGER})
public final class CareerScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;

    @Activate
    public CareerScreen(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("career.title")).withSubline(getTranslation("career.subline")),
                        new VisibilityLine(getTranslation("career.visible")),
                        Shapes.ways(new WayLink(Links.SHARES, getTranslation("career.shares.title"))));
        parts.overview().forEach(part -> getContent().add(part.card()));
    }
}
