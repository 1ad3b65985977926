// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** One workshop as HR prepares it: what was decided, who comes, in which groups, and which talks are shown. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.WORKSHOP_DESK_ONE,
        titleKey = "career.ws.one",
        roles = {Role.HR_ADMIN})
public final class OneDeskScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public OneDeskScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Ids.of(event.getRouteParameters()).map(WorkshopId::new));
    }

    private void show(Optional<WorkshopId> id) {
        WayLink back = new WayLink(Links.WORKSHOP_DESK, getTranslation("career.workshopDesk.back"));
        back.addClassName("career-back");
        getContent().removeAll();
        getContent().add(back);
        try {
            show(services.desk()
                    .workshop(services.actor(), id.orElseThrow(() -> new AccessDeniedException("nothing"))));
        } catch (AccessDeniedException e) {
            getContent()
                    .add(new EmptyState(getTranslation("career.ws.gone.title"), getTranslation("career.ws.gone.text")));
        }
    }

    private void show(Workshop workshop) {
        WorkshopPlan plan = workshop.plan();
        getContent()
                .add(
                        new PageHeader(plan.title())
                                .withSubline(Words.when(this, services.visit(), plan))
                                .withActions(actions(workshop)),
                        Shapes.line(Words.state(this, workshop.state()), Words.place(this, plan)),
                        new VisibilityLine(getTranslation("career.workshopDesk.visible")),
                        facts(workshop),
                        new SeatsCard(services, workshop, () -> show(Optional.of(workshop.id()))),
                        new MaterialCard(services, workshop));
    }

    private Card facts(Workshop workshop) {
        WorkshopPlan plan = workshop.plan();
        Div units = new Div();
        plan.units().stream()
                .flatMap(unit -> services
                        .directory()
                        .unit(services.actor(), unit, services.visit().today())
                        .stream())
                .forEach(unit -> units.add(Shapes.quiet(unit.name())));
        Div leads = new Div();
        plan.facilitators().forEach(lead -> leads.add(Shapes.quiet(services.name(lead))));
        if (plan.facilitators().isEmpty()) {
            leads.add(Shapes.quiet(getTranslation("career.session.hrLeads")));
        }
        return new Card(
                getTranslation("career.workshopDesk.facts"),
                new DefinitionList()
                        .item(
                                getTranslation("career.workshopDesk.seats"),
                                getTranslation("career.workshopDesk.joined", workshop.joined(), plan.capacity()))
                        .item(getTranslation("career.session.groupSize"), Integer.toString(plan.groupSize()))
                        .item(
                                getTranslation("career.session.units"),
                                plan.units().isEmpty()
                                        ? Shapes.quiet(getTranslation("career.session.everybody"))
                                        : units)
                        .item(getTranslation("career.session.facilitators"), leads));
    }

    private Button[] actions(Workshop workshop) {
        Button room = new Button(getTranslation("career.ws.lead"), click -> getUI().ifPresent(
                        ui -> ui.navigate(Links.workshop(workshop.id()))));
        if (workshop.state() != Workshop.State.PLANNED) {
            return new Button[] {room};
        }
        return new Button[] {
            Shapes.quietButton(getTranslation("career.workshopDesk.cancel"), () -> askToCancel(workshop)),
            new Button(getTranslation("career.session.change"), click -> change(workshop)),
            room
        };
    }

    private void change(Workshop workshop) {
        new PlanDialog(services, workshop.plan(), plan -> {
                    services.desk().change(services.actor(), workshop.id(), plan);
                    show(Optional.of(workshop.id()));
                })
                .open();
    }

    private void askToCancel(Workshop workshop) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("career.workshopDesk.cancel"));
        dialog.setText(getTranslation("career.workshopDesk.cancel.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.setConfirmText(getTranslation("career.workshopDesk.cancel"));
        dialog.addConfirmListener(confirmed -> {
            try {
                services.desk().cancel(services.actor(), workshop.id());
            } catch (WorkshopRefusedException e) {
                Notification.show(getTranslation("career.ws.refused." + e.reason()));
            }
            show(Optional.of(workshop.id()));
        });
        dialog.open();
    }
}
