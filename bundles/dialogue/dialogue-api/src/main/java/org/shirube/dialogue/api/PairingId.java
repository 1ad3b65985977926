// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies a pairing. UUIDv7. */
public record PairingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
