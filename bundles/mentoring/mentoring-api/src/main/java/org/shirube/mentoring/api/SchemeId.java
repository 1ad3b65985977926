// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.UUID;

/** Identifies a scheme. UUIDv7. */
public record SchemeId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static SchemeId of(String text) {
        return new SchemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
