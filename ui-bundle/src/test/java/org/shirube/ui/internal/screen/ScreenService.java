// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.screen;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.shirube.ui.internal.Fake;

/** A screen as the framework offers it. */
final class ScreenService {

    final List<Component> lent = new ArrayList<>();
    final ServiceReference<Component> reference;
    final ComponentServiceObjects<Component> objects;

    @SuppressWarnings("unchecked")
    ScreenService(Map<String, Object> properties, Supplier<? extends Component> maker) {
        Bundle bundle = Fake.of(Bundle.class, Map.of("loadClass", name -> load((String) name[0])));
        reference = Fake.of(
                ServiceReference.class,
                Map.of(
                        "getBundle", any -> bundle,
                        "getProperty", key -> properties.get(key[0]),
                        "getPropertyKeys", any -> properties.keySet().toArray(String[]::new)));
        objects = Fake.of(
                ComponentServiceObjects.class, Map.of("getService", any -> lend(maker.get()), "ungetService", one -> {
                    lent.remove(one[0]);
                    return null;
                }));
    }

    private Component lend(Component made) {
        lent.add(made);
        return made;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
