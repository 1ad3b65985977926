// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.shirube.ui.internal.screen.ScreenInstances;

/** Makes Vaadin ask us, and so Declarative Services, for screens, texts and listeners. */
@Component(service = ShellParts.class)
public class ShellParts implements InstantiatorFactory {

    private final ScreenInstances instances;
    private final I18NProvider texts;
    private final List<VaadinServiceInitListener> listeners;

    @Activate
    public ShellParts(
            @Reference ScreenInstances instances,
            @Reference I18NProvider texts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<VaadinServiceInitListener> listeners) {
        this.instances = instances;
        this.texts = texts;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new PartInstantiator(service);
    }

    private final class PartInstantiator extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        PartInstantiator(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return instances.create(type).orElseGet(() -> super.getOrCreate(type));
        }

        @Override
        public I18NProvider getI18NProvider() {
            return texts;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return listeners.stream();
        }
    }
}
