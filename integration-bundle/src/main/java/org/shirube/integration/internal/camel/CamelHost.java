// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.integration.internal.camel.RouteKeeper.Added;
import org.shirube.platform.api.route.RouteState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one Camel context. Every {@link RoutesBuilder} service is part of it as long as it is there; so are the YAML files in
 * {@code etc/routes/}. The context is a service itself.
 */
@Component(service = CamelHost.class, immediate = true)
public final class CamelHost {

    private static final Logger LOG = LoggerFactory.getLogger(CamelHost.class);
    private static final int LOOK_SECONDS = 2;
    private static final int SHUTDOWN_SECONDS = 20;

    private final DefaultCamelContext context = new DefaultCamelContext(false);
    private final RouteCounts counts;
    private final RouteKeeper keeper;
    private final YamlRoutes yaml;
    private final Map<RoutesBuilder, Added> builders = new ConcurrentHashMap<>();
    private final Map<RoutesBuilder, String> problems = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "shirube-yaml-routes"));
    private final @Nullable ServiceRegistration<CamelContext> registration;

    @Activate
    public CamelHost(BundleContext bundle, @Reference Clock clock) {
        this(etc(bundle).resolve("routes"), clock, bundle);
    }

    CamelHost(Path routes, Clock clock, @Nullable BundleContext bundle) {
        counts = new RouteCounts(clock);
        keeper = new RouteKeeper(context, counts);
        yaml = new YamlRoutes(routes, context, keeper);
        start();
        registration = bundle == null ? null : bundle.registerService(CamelContext.class, context, null);
        watch.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static Path etc(BundleContext bundle) {
        String etc = bundle.getProperty("karaf.etc");
        return Path.of(etc == null ? "etc" : etc);
    }

    private void start() {
        context.getCamelContextExtension().setName("shirube");
        context.setApplicationContextClassLoader(
                new JoinedClassLoader(CamelContext.class.getClassLoader(), CamelHost.class.getClassLoader()));
        context.disableJMX();
        // A cache would hold a fetched file in memory.
        context.setStreamCaching(false);
        context.addRoutePolicyFactory(counts);
        context.getShutdownStrategy().setTimeout(SHUTDOWN_SECONDS);
        context.getShutdownStrategy().setShutdownNowOnTimeout(true);
        try {
            keeper.inContext(context::start);
        } catch (Exception e) {
            throw new IllegalStateException("Camel does not start", e);
        }
    }

    @Deactivate
    void deactivate() {
        watch.shutdownNow();
        if (registration != null) {
            registration.unregister();
        }
        context.stop();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRoutes(RoutesBuilder builder) {
        try {
            builders.put(builder, keeper.add(builder));
        } catch (IllegalArgumentException e) {
            problems.put(builder, String.valueOf(e.getMessage()));
            LOG.error("Routes of {} are not added: {}", builder.getClass().getName(), e.getMessage());
        }
    }

    void removeRoutes(RoutesBuilder builder) {
        problems.remove(builder);
        Added added = builders.remove(builder);
        if (added != null) {
            keeper.remove(added);
        }
    }

    /** Every route, and every builder or file that could not be added. */
    List<RouteState> states() {
        List<RouteState> states = new ArrayList<>();
        for (Route route : context.getRoutes()) {
            states.add(state(route));
        }
        problems.forEach(
                (builder, problem) -> states.add(broken(builder.getClass().getName(), problem)));
        yaml.problems().forEach((file, problem) -> states.add(broken("etc/routes/" + file, problem)));
        states.sort(Comparator.comparing(RouteState::id));
        return states;
    }

    /**
     * @throws IllegalArgumentException where there is no such route
     */
    void change(String routeId, boolean start) {
        if (context.getRoute(routeId) == null) {
            throw new IllegalArgumentException("there is no route " + routeId);
        }
        try {
            keeper.inContext(() -> {
                if (start) {
                    context.getRouteController().startRoute(routeId);
                } else {
                    context.getRouteController().stopRoute(routeId);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(SafeMessage.of(e), e);
        }
    }

    /** Compares the folder of YAML routes with what is loaded. */
    void look() {
        try {
            yaml.look();
        } catch (RuntimeException e) {
            LOG.error("Looking for YAML routes failed", e);
        }
    }

    CamelContext context() {
        return context;
    }

    private RouteState state(Route route) {
        String id = route.getRouteId();
        RouteCounts.Count count = counts.of(id);
        String description = route.getDescription();
        return new RouteState(
                id,
                description == null ? "" : description,
                String.valueOf(context.getRouteController().getRouteStatus(id)),
                count.done(),
                count.failed(),
                count.lastRun(),
                count.lastError());
    }

    private static RouteState broken(String id, String problem) {
        return new RouteState(id, "", "Failed", 0, 0, null, problem);
    }
}
