// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.util.UUID;

/** Identifies a person across employments, names and external ids. UUIDv7. */
public record EmployeeId(UUID value) {

    /**
     * @throws IllegalArgumentException where the text is no UUID
     */
    public static EmployeeId of(String text) {
        return new EmployeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
