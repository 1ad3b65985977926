// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of a screen of this module, with the module's style sheet. */
@StyleSheet("./assets/talks/talks.css")
public final class Styled extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Styled.class);

    public Styled() {
        addClassName("talks-screen");
    }

    /**
     * Shows what an address asks for. An address that is none and one that is not for this person get the same answer, and
     * nothing that was shown before stays.
     *
     * @param id what the address names, or null where it names nothing
     * @param show puts it on this screen
     */
    public <T> void showOrGone(@Nullable T id, Consumer<T> show) {
        removeAll();
        try {
            if (id == null) {
                add(new Gone());
            } else {
                show.accept(id);
            }
        } catch (AccessDeniedException e) {
            LOG.debug("Not for this person", e);
            removeAll();
            add(new Gone());
        }
    }
}
