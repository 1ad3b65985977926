// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A message that stays where it is: what happened, and below it what that means. */
public class Notice extends Div {

    private static final long serialVersionUID = 1L;

    /** @param title one line; a {@link Tone#BAD} notice is read out at once by assistive technology */
    public Notice(Tone tone, String title) {
        addClassName("sh-notice");
        getElement().setAttribute("data-tone", tone.attribute());
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        Span line = new Span(title);
        line.addClassName("sh-notice-title");
        add(line);
    }

    /** Adds a paragraph; for an error: what was kept, then what to do. */
    public Notice withText(String text) {
        add(new Paragraph(text));
        return this;
    }
}
