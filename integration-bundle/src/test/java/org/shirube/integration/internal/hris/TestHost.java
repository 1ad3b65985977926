// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.util.List;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;

/** A Camel context with one route of a source in it. */
final class TestHost implements AutoCloseable {

    final DefaultCamelContext context = new DefaultCamelContext();
    private final HrisRoute route;

    TestHost(HrisRoute route) throws Exception {
        this.route = route;
        context.addRoutes(route);
        context.getShutdownStrategy().setTimeout(5);
        context.start();
    }

    List<String> routes() {
        return context.getRoutes().stream().map(Route::getRouteId).sorted().toList();
    }

    @Override
    public void close() {
        context.stop();
        route.deactivate();
    }
}
