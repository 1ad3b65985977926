// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ReferenceScope;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the services that are screens: their routes come and go with them, and so do their instances. */
@org.osgi.service.component.annotations.Component
public class ScreenTracker implements ScreenRegistry, ScreenInstances {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenTracker.class);

    private final Map<ServiceReference<Component>, Tracked> tracked = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ScreenRoutes routes;

    @Reference(
            service = Component.class,
            target = "(|(shirube.screen.path=*)(shirube.part.path=*))",
            scope = ReferenceScope.PROTOTYPE_REQUIRED,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addScreen(ServiceReference<Component> reference, ComponentServiceObjects<Component> objects) {
        try {
            add(reference, Tracked.of(reference, objects));
        } catch (ClassNotFoundException | IllegalArgumentException e) {
            LOG.error("A screen is left out; its component needs its class name as its name: {}", reference, e);
        }
    }

    void removeScreen(ServiceReference<Component> reference) {
        Tracked gone;
        synchronized (this) {
            gone = tracked.remove(reference);
            if (gone != null && routes != null) {
                routes.remove(gone);
            }
        }
        if (gone != null) {
            tell();
        }
    }

    private void add(ServiceReference<Component> reference, Tracked come) {
        synchronized (this) {
            tracked.put(reference, come);
            if (routes != null) {
                routes.add(come);
            }
        }
        tell();
    }

    @Override
    public synchronized void open(RouteConfiguration configuration) {
        ScreenRoutes opened = new ScreenRoutes(configuration);
        tracked.values().forEach(opened::add);
        routes = opened;
    }

    @Deactivate
    @Override
    public synchronized void close() {
        routes = null;
    }

    @Override
    public List<ScreenEntry> menu(Actor actor) {
        return screens()
                .filter(ScreenEntry::inMenu)
                .filter(screen -> screen.opensTo(actor))
                .sorted(Comparator.comparingInt(ScreenEntry::order).thenComparing(ScreenEntry::path))
                .toList();
    }

    @Override
    public Optional<ScreenEntry> ofType(Class<?> type) {
        return screens().filter(screen -> screen.type() == type).findFirst();
    }

    @Override
    public boolean has(Class<? extends Component> part) {
        return find(part).isPresent();
    }

    @Override
    public <T> Optional<T> create(Class<T> type) {
        return find(type).map(found -> type.cast(lend(found)));
    }

    @Override
    public Registration onChange(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private Stream<ScreenEntry> screens() {
        return tracked.values().stream().map(Tracked::screen).filter(Objects::nonNull);
    }

    private Optional<Tracked> find(Class<?> type) {
        return tracked.values().stream().filter(one -> one.type() == type).findFirst();
    }

    private static Component lend(Tracked from) {
        Component instance = from.objects().getService();
        instance.addDetachListener(detached -> {
            detached.unregisterListener();
            giveBack(from, instance);
        });
        return instance;
    }

    private static void giveBack(Tracked from, Component instance) {
        try {
            from.objects().ungetService(instance);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.debug("The screen's module went first and took its instances with it", e);
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
