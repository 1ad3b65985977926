// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.UUID;

/**
 * Which workshop.
 *
 * @param value UUIDv7
 */
public record WorkshopId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
