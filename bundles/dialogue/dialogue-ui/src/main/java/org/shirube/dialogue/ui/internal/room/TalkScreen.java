// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.UI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.RoomChange;
import org.shirube.dialogue.ui.internal.part.Gone;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Tidings;

/** The room of a talk: before, during and after it, in one place, live for both. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.TALK + "/:id",
        titleKey = "dialogue.talk.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class TalkScreen extends LiveScreen<RoomView> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Tidings tidings;

    @Activate
    public TalkScreen(@Reference Services services, @Reference Tidings tidings) {
        this.services = services;
        this.tidings = tidings;
    }

    @Override
    RoomView enter(MeetingId id) {
        return new RoomView(services, services.room().enter(services.actor(), id));
    }

    @Override
    com.vaadin.flow.component.Component closed() {
        return new Gone();
    }

    @Override
    AutoCloseable watch(UI ui, RoomView view) {
        return services.room().watch(services.actor(), view.id(), change -> tell(ui, view, change));
    }

    /** Where the change was made on this page, that shows it already. */
    private void tell(UI ui, RoomView view, RoomChange change) {
        if (UI.getCurrent() != ui) {
            tidings.to(ui, () -> view.refresh(change));
        }
    }
}
