// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.route.RouteOverview;
import org.shirube.platform.api.route.RouteState;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;

/** What the routes to other systems are doing; each can be stopped and started. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = "routes",
        titleKey = "shell.routes.title",
        icon = "connect",
        order = 910,
        roles = {Role.INTEGRATOR, Role.OPERATOR})
public class RoutesScreen extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RouteOverview overview;
    private final transient CurrentActor current;
    private final Div list = new Div();

    @Activate
    public RoutesScreen(@Reference RouteOverview overview, @Reference CurrentActor current) {
        this.overview = overview;
        this.current = current;
        Button reload =
                new Button(getTranslation("shell.routes.reload"), VaadinIcon.REFRESH.create(), click -> showRoutes());
        add(
                new PageHeader(getTranslation("shell.routes.title"))
                        .withSubline(getTranslation("shell.routes.subline"))
                        .withActions(reload),
                list);
        showRoutes();
    }

    private void showRoutes() {
        List<RouteState> routes = overview.routes(current.get());
        list.removeAll();
        if (routes.isEmpty()) {
            list.add(new EmptyState(getTranslation("shell.routes.none.title"), getTranslation("shell.routes.none.text"))
                    .withExample(getTranslation("shell.routes.none.example")));
        }
        routes.forEach(route -> list.add(new RouteCard(route, this::toggle)));
    }

    private void toggle(RouteState route) {
        if (RouteCard.runs(route)) {
            overview.stop(current.get(), route.id());
            Notification.show(getTranslation("shell.routes.stopped", route.id()));
        } else {
            overview.start(current.get(), route.id());
            Notification.show(getTranslation("shell.routes.started", route.id()));
        }
        showRoutes();
    }
}
