// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.platform.persistence.Database;
import org.shirube.platform.persistence.SchemaModule;

/** Opens a unit for every schema module that comes and closes it when the module goes; one at a time, off the caller's thread. */
@Component(service = {})
@Capability(
        namespace = "osgi.service",
        attribute = DatabaseComponent.OBJECT_CLASS + "platform.persistence.PersistenceUnit\"")
public final class UnitsComponent {

    private final BundleContext context;
    private final OpenDatabase database;
    private final Map<SchemaModule, OfferedUnit> units = new ConcurrentHashMap<>();
    private final ExecutorService opener = Executors.newSingleThreadExecutor(work -> new Thread(work, "shirube-units"));

    @Activate
    public UnitsComponent(BundleContext context, @Reference Database database) {
        this.context = context;
        this.database = (OpenDatabase) database;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindModule(SchemaModule module) {
        OfferedUnit unit = new OfferedUnit(module, database, context);
        units.put(module, unit);
        opener.execute(unit::open);
    }

    void unbindModule(SchemaModule module) {
        OfferedUnit unit = units.remove(module);
        if (unit != null) {
            unit.close();
        }
    }

    @Deactivate
    void close() {
        opener.shutdown();
        units.values().forEach(OfferedUnit::close);
        units.clear();
    }
}
