// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.util.UUID;

/**
 * Which plan.
 *
 * @param value UUIDv7
 */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
