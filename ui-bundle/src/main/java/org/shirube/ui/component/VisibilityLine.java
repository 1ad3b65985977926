// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Who can see what is typed below; stands above the field, before a word is typed. */
public class VisibilityLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param who a whole sentence, for example "Only you and your manager can see this." */
    public VisibilityLine(String who) {
        addClassName("sh-visibility");
        Icon eye = VaadinIcon.EYE.create();
        eye.getElement().setAttribute("aria-hidden", "true");
        add(eye, new Span(who));
    }
}
