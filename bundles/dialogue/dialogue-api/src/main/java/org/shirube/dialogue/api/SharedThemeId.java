// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies a theme for two. UUIDv7. */
public record SharedThemeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
