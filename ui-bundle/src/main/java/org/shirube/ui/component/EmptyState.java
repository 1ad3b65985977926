// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A screen with nothing on it yet, used to teach: what this is for, one example, one button. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param title what is missing, friendly
     * @param purpose what this is for, one sentence
     */
    public EmptyState(String title, String purpose) {
        addClassName("sh-empty");
        Div mark = new Div();
        mark.addClassName("sh-empty-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new H2(title), new Paragraph(purpose));
    }

    /** One example, in words. */
    public EmptyState withExample(String example) {
        Paragraph line = new Paragraph(example);
        line.addClassName("sh-example");
        add(line);
        return this;
    }

    /** The one thing to do next. */
    public EmptyState withAction(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(button);
        return this;
    }
}
