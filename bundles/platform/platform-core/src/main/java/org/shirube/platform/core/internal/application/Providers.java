// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Which installed module would provide a service, if it did not wait itself. */
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
        return Optional.ofNullable(byType.get(type));
    }
}
