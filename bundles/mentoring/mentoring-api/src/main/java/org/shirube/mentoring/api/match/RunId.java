// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import java.util.UUID;

/** Identifies a matching run. UUIDv7. */
public record RunId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
