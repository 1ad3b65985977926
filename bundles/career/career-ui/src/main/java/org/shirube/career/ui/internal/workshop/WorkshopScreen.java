// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A workshop, live for all who are in it: the time, the group, the sheet, and what it takes to move it on (F100). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.WORKSHOP,
        titleKey = "career.ws.one",
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN})
public final class WorkshopScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WorkshopScreen.class);

    private final transient Services services;
    private transient @Nullable RoomView view;
    private transient @Nullable AutoCloseable watch;

    @Activate
    public WorkshopScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WorkshopId> id = Ids.of(event.getRouteParameters()).map(WorkshopId::new);
        getContent().removeAll();
        view = null;
        try {
            view = id.map(known -> new RoomView(services, services.workshops().enter(services.actor(), known)))
                    .orElse(null);
        } catch (AccessDeniedException e) {
            LOG.debug("No workshop for this person", e);
        }
        getContent().add(view == null ? nothing() : view);
    }

    private com.vaadin.flow.component.Component nothing() {
        EmptyState empty =
                new EmptyState(getTranslation("career.ws.gone.title"), getTranslation("career.ws.gone.text"));
        empty.add(new WayLink(Links.WORKSHOPS, getTranslation("career.ws.title")));
        return empty;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        RoomView shown = view;
        if (shown != null) {
            UI ui = event.getUI();
            watch = services.workshops().watch(services.actor(), shown.id(), change -> tell(ui, shown, change));
        }
    }

    /** Where the change was made on this page, that shows it already. */
    private void tell(UI ui, RoomView shown, WorkshopChange change) {
        if (UI.getCurrent() != ui) {
            services.tidings().to(ui, () -> shown.refresh(change));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        AutoCloseable ending = watch;
        watch = null;
        if (ending != null) {
            try {
                ending.close();
            } catch (Exception e) {
                LOG.warn("A workshop could not be left", e);
            }
        }
    }
}
