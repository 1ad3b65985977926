// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.util.UUID;

/** Identifies a template of an agenda. */
public record AgendaTemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
