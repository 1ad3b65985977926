// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.internal.screen.ScreenRegistry;
import org.shirube.ui.internal.screen.ShellPart;

/** While the platform behind the sign-in page is not there yet; goes on by itself. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ShellPart(path = "starting")
public class StartingView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScreenRegistry screens;
    private @Nullable Registration following;

    @Activate
    public StartingView(@Reference ScreenRegistry screens) {
        this.screens = screens;
        addClassName("sh-alone");
        add(new EmptyState(getTranslation("shell.starting.title"), getTranslation("shell.starting.text")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = screens.onChange(() -> ui.access(() -> goOn(ui)));
    }

    private void goOn(UI ui) {
        if (screens.has(LoginView.class)) {
            ui.navigate("login");
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
        }
    }
}
