// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room of one talk for somebody who sits in; it closes under their eyes when the member takes the consent back. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.GUEST + "/:id",
        titleKey = "dialogue.guest.screen",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR, Role.HR_ADMIN})
public final class GuestScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(GuestScreen.class);
    private static final String FORGET = "for (const key of Object.keys(sessionStorage))"
            + " if (key.startsWith('shirube-note/' + $0)) sessionStorage.removeItem(key)";

    private final transient Services services;
    private final transient Tidings tidings;
    private transient @Nullable GuestView view;
    private final transient Watching watching = new Watching();

    @Activate
    public GuestScreen(@Reference Services services, @Reference Tidings tidings) {
        this.services = services;
        this.tidings = tidings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Links.meeting(event.getRouteParameters().get("id")));
    }

    void show(@Nullable MeetingId id) {
        getContent().removeAll();
        view = null;
        if (id != null) {
            try {
                view = new GuestView(services, services.guestRooms().enter(services.actor(), id), this::leave);
            } catch (AccessDeniedException e) {
                LOG.debug("No room for this guest", e);
            }
        }
        getContent().add(view == null ? closed() : view);
    }

    /** Nothing of the room stays on the page, nor in the browser. */
    private void leave() {
        GuestView open = view;
        if (open != null) {
            view = null;
            watching.end();
            getContent().removeAll();
            getContent().add(closed());
            getElement().executeJs(FORGET, open.id().toString());
        }
    }

    private EmptyState closed() {
        EmptyState empty = new EmptyState(
                getTranslation("dialogue.guest.closed.title"), getTranslation("dialogue.guest.closed.text"));
        empty.add(new WayLink(Links.TALKS, getTranslation("dialogue.talks.title")));
        return empty;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        GuestView open = view;
        if (open != null) {
            UI ui = event.getUI();
            try {
                watching.begin(
                        services.guestRooms().watch(services.actor(), open.id(), () -> tidings.to(ui, open::look)));
            } catch (AccessDeniedException e) {
                leave();
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.end();
    }
}
