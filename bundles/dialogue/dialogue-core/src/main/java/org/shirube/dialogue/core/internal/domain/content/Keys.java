// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shirube.dialogue.api.Slot;

/** How the constants of the api are written in files: check-in, position, challenge, feedback, next. */
final class Keys {

    private Keys() {}

    /** The constant of an api as a key. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Slot> slot(String key) {
        return Arrays.stream(Slot.values())
                .filter(slot -> key(slot).equals(key))
                .findFirst();
    }
}
