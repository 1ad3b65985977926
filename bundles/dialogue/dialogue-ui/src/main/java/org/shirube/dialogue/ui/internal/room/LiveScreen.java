// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A screen with the room of one talk, which it follows while the page is open. Whoever has no way in sees the same as for an
 * address that is none.
 *
 * @param <V> what is in the room
 */
abstract class LiveScreen<V extends Component> extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LiveScreen.class);

    private final transient Watching watching = new Watching();
    private transient @Nullable V view;

    /** Goes in; refused to whoever has no way in. */
    abstract V enter(MeetingId id);

    /** What stands where there is no way in. */
    abstract Component closed();

    /** Follows the room from this page. */
    abstract AutoCloseable watch(UI ui, V view);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Links.meeting(event.getRouteParameters().get("id")));
    }

    void show(@Nullable MeetingId id) {
        V entered = null;
        if (id != null) {
            try {
                entered = enter(id);
            } catch (AccessDeniedException e) {
                LOG.debug("No room for this person", e);
            }
        }
        put(entered);
        // An address of another talk finds this screen where it already is.
        getUI().ifPresent(this::follow);
    }

    /** Out of the room; nothing of it stays on the page. */
    void leave() {
        watching.end();
        put(null);
    }

    @Nullable
    V view() {
        return view;
    }

    private void put(@Nullable V shown) {
        view = shown;
        getContent().removeAll();
        getContent().add(shown == null ? closed() : shown);
    }

    private void follow(UI ui) {
        V shown = view;
        watching.end();
        if (shown != null) {
            try {
                watching.begin(watch(ui, shown));
            } catch (AccessDeniedException e) {
                LOG.debug("The room closed meanwhile", e);
                leave();
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watching.end();
    }
}
