// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.util.UUID;

/**
 * Which statement.
 *
 * @param value UUIDv7
 */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
