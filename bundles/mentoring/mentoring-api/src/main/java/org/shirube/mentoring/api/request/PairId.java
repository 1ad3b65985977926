// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.UUID;

/** Identifies a pair. UUIDv7. */
public record PairId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static PairId of(String text) {
        return new PairId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
