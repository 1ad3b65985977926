// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.Workshop;
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

/** All workshops, for HR (F100). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.WORKSHOP_DESK,
        titleKey = "career.workshopDesk.title",
        icon = "group",
        order = 72,
        roles = {Role.HR_ADMIN})
public final class WorkshopDeskScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public WorkshopDeskScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Workshop> all = services.desk().all(services.actor());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("career.workshopDesk.title"))
                                .withSubline(getTranslation("career.workshopDesk.subline"))
                                .withActions(Shapes.mainButton(getTranslation("career.session.new"), this::plan)),
                        new VisibilityLine(getTranslation("career.workshopDesk.visible")),
                        Shapes.ways(new WayLink(Links.ROLE_TALKS, getTranslation("career.talk.desk"))));
        getContent().add(all.isEmpty() ? nothing() : list(all));
    }

    private EmptyState nothing() {
        return new EmptyState(
                        getTranslation("career.workshopDesk.none.title"),
                        getTranslation("career.workshopDesk.none.text"))
                .withExample(getTranslation("career.workshopDesk.none.example"));
    }

    private Card list(List<Workshop> all) {
        Card card = new Card(getTranslation("career.workshopDesk.all"));
        for (Workshop workshop : all) {
            Div line = new Div(
                    Shapes.line(
                            new H3(new WayLink(
                                    Links.workshopDesk(workshop.id()),
                                    workshop.plan().title())),
                            Words.state(this, workshop.state())),
                    Shapes.quiet(Words.when(this, services.visit(), workshop.plan())),
                    Shapes.quiet(getTranslation(
                            "career.workshopDesk.joined",
                            workshop.joined(),
                            workshop.plan().capacity())));
            line.addClassName("career-ws");
            card.add(line);
        }
        return card;
    }

    private void plan() {
        new PlanDialog(services, null, plan -> open(services.desk().create(services.actor(), plan))).open();
    }

    private void open(Workshop made) {
        getUI().ifPresent(ui -> ui.navigate(Links.workshopDesk(made.id())));
    }
}
