// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.internal.screen.ScreenRegistry;
import org.shirube.ui.internal.view.Failures;
import org.shirube.ui.internal.view.LoginView;
import org.shirube.ui.internal.view.StartingView;

/** Lets nobody in who is not signed in, and nobody onto a screen that is not for their roles. */
@Component(service = VaadinServiceInitListener.class)
public class Doorkeeper implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ScreenRegistry screens;
    private final transient Preferences preferences;

    @Activate
    public Doorkeeper(@Reference ScreenRegistry screens, @Reference Preferences preferences) {
        this.screens = screens;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> welcome(init.getUI()));
    }

    private void welcome(UI ui) {
        preferences.apply(ui);
        CurrentZoneOfSession.ask(ui);
        ui.getSession().setErrorHandler(Failures::show);
        ui.addBeforeEnterListener(this::check);
    }

    void check(BeforeEnterEvent event) {
        Optional<Actor> actor = CurrentActorOfSession.find();
        Class<?> target = event.getNavigationTarget();
        if (target == LoginView.class) {
            actor.ifPresent(someone -> event.forwardTo(""));
        } else if (actor.isEmpty()) {
            askToSignIn(event);
        } else if (!HasErrorParameter.class.isAssignableFrom(target) && !mayOpen(actor.get(), target)) {
            event.rerouteToError(new AccessDeniedException("open a screen"), "");
        }
    }

    private boolean mayOpen(Actor actor, Class<?> target) {
        return screens.ofType(target).filter(screen -> screen.opensTo(actor)).isPresent();
    }

    private void askToSignIn(BeforeEnterEvent event) {
        if (event.getNavigationTarget() == StartingView.class) {
            return;
        }
        Wanted.keep(event.getUI().getSession(), event.getLocation());
        if (screens.has(LoginView.class)) {
            event.forwardTo(LoginView.class);
        } else {
            event.rerouteTo(StartingView.class);
        }
    }
}
