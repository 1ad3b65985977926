// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Which module would provide a service: one installed that waits itself, or the core that belongs to the service's api. */
final class Providers {

    private static final String OURS = "org.shirube.";

    private final Map<String, String> byType = new HashMap<>();

    Providers(Collection<ComponentDescriptionDTO> components) {
        for (ComponentDescriptionDTO component : components) {
            for (String type : component.serviceInterfaces) {
                byType.put(type, component.bundle.symbolicName.replace(OURS, ""));
            }
        }
    }

    Optional<String> of(String type) {
        String known = byType.get(type);
        return known == null ? byName(type) : Optional.of(known);
    }

    /** {@code org.shirube.people.api.PeopleDirectory} is provided by {@code people.core}. */
    private static Optional<String> byName(String type) {
        int api = type.indexOf(".api.");
        return type.startsWith(OURS) && api > 0
                ? Optional.of(type.substring(OURS.length(), api) + ".core")
                : Optional.empty();
    }
}
