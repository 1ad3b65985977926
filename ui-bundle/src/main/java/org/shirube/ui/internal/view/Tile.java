// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A large link to a screen. */
class Tile extends Anchor {

    private static final long serialVersionUID = 1L;

    Tile(String path, Icon icon, String label) {
        addClassName("sh-tile");
        setHref(path);
        getElement().setAttribute("router-link", true);
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(label));
    }
}
