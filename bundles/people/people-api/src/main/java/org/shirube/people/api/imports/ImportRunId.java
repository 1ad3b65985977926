// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.util.UUID;

/** Identifies one run of an import. UUIDv7. */
public record ImportRunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
