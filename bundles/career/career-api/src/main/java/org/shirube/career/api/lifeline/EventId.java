// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.util.UUID;

/**
 * Which event.
 *
 * @param value UUIDv7
 */
public record EventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
