// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.di.ResourceProvider;
import com.vaadin.flow.server.VaadinContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Vaadin's own look-up with two answers of ours: where resources lie, and who makes instances. */
final class ShellLookup extends LookupInitializer {

    private final ShellParts parts;

    private ShellLookup(ShellParts parts) {
        this.parts = parts;
    }

    static Lookup create(VaadinContext context, ShellParts parts) throws ServletException {
        Map<Class<?>, Collection<Class<?>>> services = new HashMap<>();
        services.put(ResourceProvider.class, List.of(BundleResources.class));
        services.put(InstantiatorFactory.class, List.of(ShellParts.class));
        AtomicReference<Lookup> made = new AtomicReference<>();
        new ShellLookup(parts).initialize(context, services, made::set);
        return Objects.requireNonNull(made.get());
    }

    @Override
    protected <T> T instantiate(Class<T> serviceClass, Class<?> implementation) {
        if (implementation == ShellParts.class) {
            return serviceClass.cast(parts);
        }
        return super.instantiate(serviceClass, implementation);
    }
}
