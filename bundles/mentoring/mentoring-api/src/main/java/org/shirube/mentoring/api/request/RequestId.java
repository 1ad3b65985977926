// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

import java.util.UUID;

/** Identifies a request. UUIDv7. */
public record RequestId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
