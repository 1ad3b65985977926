// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.Route;
import org.apache.camel.RouteConfigurationsBuilder;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.RouteTemplateDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds routes to the context and takes them away again, all of one builder or none. Every route needs an id of the form
 * {@code partner.entity.direction} that no other has: with Camel alone the second would silently replace the first.
 */
final class RouteKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(RouteKeeper.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*");

    private final DefaultCamelContext context;
    private final RouteCounts counts;

    RouteKeeper(DefaultCamelContext context, RouteCounts counts) {
        this.context = context;
        this.counts = counts;
    }

    /** What a builder brought. */
    record Added(Set<String> routes, List<RouteTemplateDefinition> templates) {

        static final Added NOTHING = new Added(Set.of(), List.of());
    }

    /**
     * @throws IllegalArgumentException with what is wrong; then nothing was added
     */
    synchronized Added add(RoutesBuilder builder) {
        Set<String> routesBefore = routeIds();
        Set<RouteTemplateDefinition> templatesBefore = new HashSet<>(context.getRouteTemplateDefinitions());
        try {
            inContext(() -> {
                if (builder instanceof RouteBuilder routes) {
                    routes.configureRoutes(context);
                    check(routes, routesBefore);
                }
                if (builder instanceof RouteConfigurationsBuilder configurations) {
                    context.addRoutesConfigurations(configurations);
                }
                context.addRoutes(builder);
                builder.addTemplatedRoutesToCamelContext(context);
            });
            Added added = difference(routesBefore, templatesBefore);
            added.routes().forEach(RouteKeeper::checkForm);
            return added;
        } catch (Exception e) {
            remove(difference(routesBefore, templatesBefore));
            throw e instanceof IllegalArgumentException known ? known : new IllegalArgumentException(said(e), e);
        }
    }

    synchronized void remove(Added added) {
        for (String id : added.routes()) {
            try {
                inContext(() -> {
                    context.getRouteController().stopRoute(id);
                    context.removeRoute(id);
                });
            } catch (Exception e) {
                LOG.warn("Route {} could not be removed: {}", id, SafeMessage.of(e));
            }
            counts.forget(id);
        }
        for (RouteTemplateDefinition template : added.templates()) {
            try {
                context.removeRouteTemplateDefinition(template);
            } catch (Exception e) {
                LOG.warn("Route template {} could not be removed: {}", template.getId(), SafeMessage.of(e));
            }
        }
    }

    /** Work that needs Camel's class loader. */
    interface Work {
        void run() throws Exception;
    }

    /** Runs with the loader in which Camel finds what is its own. */
    void inContext(Work work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context.getApplicationContextClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Added difference(Set<String> routesBefore, Set<RouteTemplateDefinition> templatesBefore) {
        Set<String> routes = routeIds();
        routes.removeAll(routesBefore);
        List<RouteTemplateDefinition> templates = context.getRouteTemplateDefinitions().stream()
                .filter(template -> !templatesBefore.contains(template))
                .toList();
        return new Added(routes, templates);
    }

    private Set<String> routeIds() {
        return context.getRoutes().stream().map(Route::getRouteId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(RouteBuilder builder, Set<String> taken) {
        Set<String> own = new HashSet<>(taken);
        for (RouteDefinition route : builder.getRouteCollection().getRoutes()) {
            String id = route.getRouteId() == null ? "" : route.getRouteId();
            checkForm(id);
            if (!own.add(id)) {
                throw new IllegalArgumentException("there is already a route with the id " + id);
            }
        }
    }

    private static void checkForm(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a route needs an id of the form partner.entity.direction in lower case, for example hris.people.in,"
                            + " and has \"" + id + "\"");
        }
    }

    private static String said(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
