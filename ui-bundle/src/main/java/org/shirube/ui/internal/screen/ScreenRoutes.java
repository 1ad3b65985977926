// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import java.util.List;
import org.shirube.ui.internal.layout.MainLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The routes of the screens: below the layout for screens, beside it for parts of the shell. */
final class ScreenRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenRoutes.class);

    private final RouteConfiguration routes;

    ScreenRoutes(RouteConfiguration routes) {
        this.routes = routes;
    }

    void add(Tracked come) {
        try {
            if (come.screen() != null) {
                routes.setRoute(come.screen().path(), come.type(), List.of(MainLayout.class));
            } else if (!come.partPath().isEmpty()) {
                routes.setRoute(come.partPath(), come.type());
            }
        } catch (InvalidRouteConfigurationException e) {
            LOG.error("{} is left out: another screen has its path", come.type().getName(), e);
        }
    }

    void remove(Tracked gone) {
        if (gone.screen() != null || !gone.partPath().isEmpty()) {
            routes.removeRoute(gone.type());
        }
    }
}
