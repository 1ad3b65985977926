// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.seal;

import java.util.UUID;

/**
 * Those whose words are sealed together.
 *
 * @param kind what they are, lower case with dots, 1 to 60 characters, for example {@code dialogue.pairing}
 * @param id which
 */
public record Circle(String kind, UUID id) {

    public Circle {
        if (!kind.matches("[a-z][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException("kind must be lower case with dots, was " + kind);
        }
    }
}
