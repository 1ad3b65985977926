// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a screen with a heading of its own. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    /** @param heading also the name assistive technology gives to the part */
    public Card(String heading, Component... content) {
        addClassName("sh-card");
        H2 title = new H2(heading);
        getElement().setAttribute("aria-label", heading);
        add(title);
        add(content);
    }
}
