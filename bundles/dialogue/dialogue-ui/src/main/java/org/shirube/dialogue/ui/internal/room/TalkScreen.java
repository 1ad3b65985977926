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
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.RoomChange;
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

/** The room of a talk: before, during and after it, in one place, live for both. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.TALK + "/:id",
        titleKey = "dialogue.talk.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class TalkScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TalkScreen.class);

    private final transient Services services;
    private final transient Tidings tidings;
    private transient @Nullable RoomView view;
    private final transient Watching watching = new Watching();

    @Activate
    public TalkScreen(@Reference Services services, @Reference Tidings tidings) {
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
                Room room = services.room().enter(services.actor(), id);
                view = new RoomView(services, room);
            } catch (AccessDeniedException e) {
                LOG.debug("No room for this person", e);
            }
        }
        getContent().add(view == null ? nothing() : view);
    }

    private com.vaadin.flow.component.Component nothing() {
        EmptyState empty = new EmptyState(
                getTranslation("dialogue.talk.unknown.title"), getTranslation("dialogue.talk.unknown.text"));
        empty.add(new WayLink(Links.TALKS, getTranslation("dialogue.talks.title")));
        return empty;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        RoomView shown = view;
        if (shown != null) {
            UI ui = event.getUI();
            watching.begin(services.room().watch(services.actor(), shown.id(), change -> tell(ui, shown, change)));
        }
    }

    /** Where the change was made on this page, that shows it already. */
    private void tell(UI ui, RoomView shown, RoomChange change) {
        if (UI.getCurrent() != ui) {
            tidings.to(ui, () -> shown.refresh(change));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.end();
    }
}
