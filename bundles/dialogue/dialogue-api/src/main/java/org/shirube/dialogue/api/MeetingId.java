// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies a meeting. UUIDv7. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
