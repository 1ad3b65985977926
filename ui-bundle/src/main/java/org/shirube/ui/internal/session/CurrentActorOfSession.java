// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.CurrentActor;

/** The actor lies in the session from sign-in to sign-out. */
@Component(service = CurrentActor.class)
public class CurrentActorOfSession implements CurrentActor {

    @Override
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The actor of this request, empty before sign-in. */
    public static Optional<Actor> find() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Actor.class));
    }
}
