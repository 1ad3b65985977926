// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.shirube.platform.persistence.PersistenceFailure;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.SchemaModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One module's way from migrations to a service and back. Opening and closing may meet: whoever comes second tidies up. */
final class OfferedUnit {

    private static final Logger LOG = LoggerFactory.getLogger(OfferedUnit.class);

    private final SchemaModule module;
    private final OpenDatabase database;
    private final BundleContext context;
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final AtomicReference<Opened> opened = new AtomicReference<>();

    OfferedUnit(SchemaModule module, OpenDatabase database, BundleContext context) {
        this.module = module;
        this.database = database;
        this.context = context;
    }

    void open() {
        if (!wanted.get()) {
            return;
        }
        try {
            EclipseLinkUnit unit = database.openUnit(module);
            opened.set(new Opened(unit, register(unit)));
            if (!wanted.get()) {
                tidyUp();
            }
        } catch (PersistenceFailure | IllegalArgumentException e) {
            LOG.error("{}. Other modules go on.", e.getMessage());
        }
    }

    private ServiceRegistration<PersistenceUnit> register(EclipseLinkUnit unit) {
        return context.registerService(
                PersistenceUnit.class,
                unit,
                FrameworkUtil.asDictionary(Map.of(PersistenceUnit.NAME_PROPERTY, unit.name())));
    }

    void close() {
        wanted.set(false);
        tidyUp();
    }

    private void tidyUp() {
        Opened now = opened.getAndSet(null);
        if (now != null) {
            now.registration().unregister();
            database.close(now.unit());
        }
    }

    private record Opened(EclipseLinkUnit unit, ServiceRegistration<PersistenceUnit> registration) {}
}
