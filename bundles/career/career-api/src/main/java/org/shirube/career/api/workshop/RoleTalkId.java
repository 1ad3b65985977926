// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import java.util.UUID;

/**
 * Which talk of a role model.
 *
 * @param value UUIDv7
 */
public record RoleTalkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
