// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.shirube.platform.api.actor.Actor;

/** The screens that are there at this moment. */
public interface ScreenRegistry {

    /** From now on routes are kept here, those of the screens already known first. */
    void open(RouteConfiguration routes);

    /** Forgets the routes; the servlet goes. */
    void close();

    /** What an actor finds in the menu, in its order. */
    List<ScreenEntry> menu(Actor actor);

    /** The screen that this class is, empty where it is no screen or its module is gone. */
    Optional<ScreenEntry> ofType(Class<?> type);

    /** Whether the shell can show this part of its own, for example the sign-in page, which needs the platform. */
    boolean has(Class<? extends Component> part);

    /** Calls back, on any thread, after a screen came or went. */
    Registration onChange(Runnable listener);
}
