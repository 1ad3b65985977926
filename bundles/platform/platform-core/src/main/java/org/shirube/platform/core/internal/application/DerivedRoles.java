// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.actor.RoleSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The role sources that are there at the moment, asked together. One that fails gives no role. */
@Component(service = DerivedRoles.class)
public final class DerivedRoles {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedRoles.class);

    private final List<RoleSource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSource(RoleSource source) {
        sources.add(source);
    }

    void unbindSource(RoleSource source) {
        sources.remove(source);
    }

    Set<Role> of(UUID employee, LocalDate on) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (RoleSource source : sources) {
            try {
                roles.addAll(source.rolesOf(employee, on));
            } catch (RuntimeException e) {
                LOG.warn(
                        "A role source failed and gives no role: {}",
                        e.getClass().getName());
            }
        }
        return roles;
    }
}
