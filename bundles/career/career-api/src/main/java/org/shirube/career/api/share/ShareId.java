// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.share;

import java.util.UUID;

/**
 * Which share.
 *
 * @param value UUIDv7
 */
public record ShareId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
