// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.career.api.Companions;
import org.shirube.people.api.EmployeeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules with pairings that are there at the moment, asked together. One that fails says no. */
@Component(service = CompanionRing.class)
public final class CompanionRing {

    private static final Logger LOG = LoggerFactory.getLogger(CompanionRing.class);

    private final List<Companions> modules = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindModule(Companions module) {
        modules.add(module);
    }

    void unbindModule(Companions module) {
        modules.remove(module);
    }

    boolean accompanies(UUID companion, UUID member) {
        EmployeeId one = new EmployeeId(companion);
        EmployeeId other = new EmployeeId(member);
        return !companion.equals(member) && modules.stream().anyMatch(module -> says(module, one, other));
    }

    private static boolean says(Companions module, EmployeeId companion, EmployeeId member) {
        try {
            return module.accompanies(companion, member);
        } catch (RuntimeException e) {
            LOG.warn(
                    "A module with pairings failed and counts as no: {}",
                    e.getClass().getName());
            return false;
        }
    }
}
