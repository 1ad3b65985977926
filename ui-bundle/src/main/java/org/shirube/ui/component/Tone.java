// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import java.util.Locale;

/** What a notice or a pill wants to say; colour is never the only sign, the text says it too. */
public enum Tone {
    /** Nothing to do. */
    NEUTRAL,
    /** Worth knowing. */
    INFO,
    /** Went well. */
    GOOD,
    /** Waits for something or needs care. */
    CARE,
    /** Failed. */
    BAD;

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
