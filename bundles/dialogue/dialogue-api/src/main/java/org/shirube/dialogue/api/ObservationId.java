// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies an observation. UUIDv7. */
public record ObservationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
