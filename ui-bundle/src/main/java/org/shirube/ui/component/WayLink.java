// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link that changes the screen without loading the page anew. */
public class WayLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public WayLink(String href, String text) {
        super(href, text);
        getElement().setAttribute("router-link", "");
    }

    public WayLink(String href, Component... content) {
        super(href);
        add(content);
        getElement().setAttribute("router-link", "");
    }
}
