// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;

/** Where everybody starts. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = "",
        titleKey = "shell.home.title",
        icon = "home",
        order = 0,
        roles = {Role.MEMBER, Role.MANAGER, Role.HR_ADMIN, Role.COUNSELLOR, Role.INTEGRATOR, Role.OPERATOR})
public class HomeScreen extends Div {

    private static final long serialVersionUID = 1L;

    public HomeScreen() {
        add(new H1("Shirube"), new Button("OK", click -> Notification.show("OK")));
    }
}
