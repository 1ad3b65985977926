// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows a room while a page of it is open. */
final class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private @Nullable AutoCloseable watch;

    void begin(AutoCloseable begun) {
        end();
        watch = begun;
    }

    /** Ending what has not begun changes nothing. */
    void end() {
        AutoCloseable ending = watch;
        watch = null;
        if (ending != null) {
            try {
                ending.close();
            } catch (Exception e) {
                LOG.warn("A room could not be left", e);
            }
        }
    }
}
