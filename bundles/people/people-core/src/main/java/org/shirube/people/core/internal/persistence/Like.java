// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

/** Patterns for {@code like … escape '!'}. */
final class Like {

    private Like() {}

    static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
