// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** What an address names; empty where somebody mistyped it. */
final class Ids {

    static final String ID = "id";

    private Ids() {}

    static Optional<UUID> of(RouteParameters parameters) {
        try {
            return parameters.get(ID).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
