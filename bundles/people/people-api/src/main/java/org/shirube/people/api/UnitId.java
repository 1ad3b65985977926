// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.util.UUID;

/** Identifies an organisation unit across names, parents and heads. UUIDv7. */
public record UnitId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
