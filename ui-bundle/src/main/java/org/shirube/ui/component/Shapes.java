// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The few shapes every screen is made of. */
public final class Shapes {

    private Shapes() {}

    /** A sentence that stands back. */
    public static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("sh-quiet");
        return paragraph;
    }

    /** Things beside each other that wrap where there is no room. */
    public static Div line(Component... content) {
        Div row = new Div(content);
        row.addClassName("sh-line");
        return row;
    }

    /** Ways to other screens, beside each other. */
    public static Div ways(Component... ways) {
        Div row = line(ways);
        row.addClassName("sh-ways");
        return row;
    }

    /** Things below each other. */
    public static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("sh-stack");
        return stack;
    }

    /** A button that does not ask for attention. */
    public static Button quietButton(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** The one thing to do. */
    public static Button mainButton(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
