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
    private transient @Nullable RoomView view;
    private transient @Nullable AutoCloseable watch;

    @Activate
    public TalkScreen(@Reference Services services) {
        this.services = services;
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
            watch = services.room().watch(services.actor(), shown.id(), () -> tell(ui, shown));
        }
    }

    /** Whoever makes the change must not wait for this page; where it was made on this page, that shows it already. */
    private static void tell(UI ui, RoomView shown) {
        if (UI.getCurrent() != ui) {
            ui.access(shown::refresh);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        AutoCloseable watching = watch;
        watch = null;
        if (watching != null) {
            try {
                watching.close();
            } catch (Exception e) {
                LOG.warn("A room could not be left", e);
            }
        }
    }
}
