// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.util.UUID;

/**
 * Which part of the published direction.
 *
 * @param value UUIDv7
 */
public record DirectionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
