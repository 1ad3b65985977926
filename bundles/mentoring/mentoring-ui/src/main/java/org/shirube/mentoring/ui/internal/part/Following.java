// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import com.vaadin.flow.component.UI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.ui.Tidings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows what others do while a page is open. */
public final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final Tidings tidings;
    private @Nullable AutoCloseable watch;

    public Following(Tidings tidings) {
        this.tidings = tidings;
    }

    /**
     * Ends what was followed before.
     *
     * @param begin begins to follow and returns what ends it
     * @param changed brings the page up to date
     */
    public void begin(UI ui, Function<Runnable, AutoCloseable> begin, Runnable changed) {
        end();
        watch = begin.apply(() -> tidings.to(ui, changed::run));
    }

    /** Ending what has not begun changes nothing. */
    public void end() {
        AutoCloseable ending = watch;
        watch = null;
        if (ending != null) {
            try {
                ending.close();
            } catch (Exception e) {
                LOG.warn("What a page followed could not be let go", e);
            }
        }
    }
}
