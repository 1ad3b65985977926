// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state in one word. */
public class StatusPill extends Span {

    private static final long serialVersionUID = 1L;

    public StatusPill(Tone tone, String text) {
        super(text);
        addClassName("sh-pill");
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
