// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.UI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Tidings;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;

/** The room of one talk for somebody who sits in; it closes under their eyes when the member takes the consent back. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.GUEST + "/:id",
        titleKey = "dialogue.guest.screen",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR, Role.HR_ADMIN})
public final class GuestScreen extends LiveScreen<GuestView> {

    private static final long serialVersionUID = 1L;
    private static final String FORGET = "for (const key of Object.keys(sessionStorage))"
            + " if (key.startsWith('shirube-note/' + $0)) sessionStorage.removeItem(key)";
    private final transient Services services;
    private final transient Tidings tidings;

    @Activate
    public GuestScreen(@Reference Services services, @Reference Tidings tidings) {
        this.services = services;
        this.tidings = tidings;
    }

    @Override
    GuestView enter(MeetingId id) {
        return new GuestView(services, services.guestRooms().enter(services.actor(), id), this::leave);
    }

    @Override
    AutoCloseable watch(UI ui, GuestView view) {
        return services.guestRooms().watch(services.actor(), view.id(), () -> tidings.to(ui, view::look));
    }

    /** Nothing of the room stays in the browser either. */
    @Override
    void leave() {
        GuestView open = view();
        if (open != null) {
            super.leave();
            getElement().executeJs(FORGET, open.id().toString());
        }
    }

    @Override
    EmptyState closed() {
        EmptyState empty = new EmptyState(
                getTranslation("dialogue.guest.closed.title"), getTranslation("dialogue.guest.closed.text"));
        empty.add(new WayLink(Links.TALKS, getTranslation("dialogue.talks.title")));
        return empty;
    }
}
