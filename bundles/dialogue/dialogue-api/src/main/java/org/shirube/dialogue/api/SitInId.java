// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies that somebody was asked to sit in on a talk. UUIDv7. */
public record SitInId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
