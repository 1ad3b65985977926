// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.audit;

import java.util.UUID;

/**
 * What an entry is about.
 *
 * @param type the kind of thing, lower case with dots, 1 to 60 characters, for example {@code employee}
 * @param id its id
 */
public record Subject(String type, UUID id) {

    public Subject {
        if (!type.matches("[a-z][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException("type must be lower case with dots, was " + type);
        }
    }
}
