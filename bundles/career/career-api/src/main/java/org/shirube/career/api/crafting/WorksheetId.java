// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.UUID;

/**
 * Which worksheet.
 *
 * @param value UUIDv7
 */
public record WorksheetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
