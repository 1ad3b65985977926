// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.ComponentServiceObjects;
import org.shirube.platform.api.actor.Role;

/**
 * A service that offers a screen or a part of the shell.
 *
 * @param screen null for a part
 * @param partPath the route of a part, empty for none
 */
record Tracked(
        Class<? extends Component> type,
        ComponentServiceObjects<Component> objects,
        @Nullable ScreenEntry screen,
        String partPath) {

    static Tracked of(ServiceReference<Component> reference, ComponentServiceObjects<Component> objects)
            throws ClassNotFoundException {
        Class<? extends Component> type = typeOf(reference);
        Map<String, Object> properties = properties(reference);
        String partPath = (String) properties.getOrDefault("shirube.part.path", "");
        ScreenEntry screen = properties.containsKey("shirube.screen.path") ? entry(properties, type) : null;
        return new Tracked(type, objects, screen, partPath);
    }

    /** The class by its name, because making an instance only to ask for its class would be waste. */
    private static Class<? extends Component> typeOf(ServiceReference<Component> reference)
            throws ClassNotFoundException {
        String name = (String) reference.getProperty(ComponentConstants.COMPONENT_NAME);
        Bundle bundle = Objects.requireNonNull(reference.getBundle(), "the service is gone");
        return bundle.loadClass(name).asSubclass(Component.class);
    }

    private static ScreenEntry entry(Map<String, Object> properties, Class<? extends Component> type) {
        return new ScreenEntry(
                (String) Objects.requireNonNull(properties.get("shirube.screen.path")),
                (String) properties.getOrDefault("shirube.screen.titleKey", ""),
                (String) properties.getOrDefault("shirube.screen.icon", ""),
                (Integer) properties.getOrDefault("shirube.screen.order", 1000),
                Arrays.stream((String[]) properties.getOrDefault("shirube.screen.roles", new String[0]))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                type);
    }

    private static Map<String, Object> properties(ServiceReference<?> reference) {
        return Arrays.stream(reference.getPropertyKeys())
                .collect(Collectors.toMap(key -> key, key -> Objects.requireNonNull(reference.getProperty(key))));
    }
}
