// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.dialogue.api.Meeting;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** The few shapes every screen here is made of. */
public final class Shapes {

    private Shapes() {}

    /** A sentence that stands back. */
    public static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("talks-quiet");
        return paragraph;
    }

    /** Things beside each other that wrap where there is no room. */
    public static Div row(com.vaadin.flow.component.Component... content) {
        Div row = new Div(content);
        row.addClassName("talks-row");
        return row;
    }

    /** Ways to other screens, beside each other. */
    public static Div ways(com.vaadin.flow.component.Component... ways) {
        Div row = row(ways);
        row.addClassName("talks-ways");
        return row;
    }

    /** Things below each other. */
    public static Div stack(com.vaadin.flow.component.Component... content) {
        Div stack = new Div(content);
        stack.addClassName("talks-stack");
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

    /** Where a talk stands. */
    public static StatusPill state(com.vaadin.flow.component.Component where, Meeting.State state) {
        Tone tone =
                switch (state) {
                    case PLANNED -> Tone.CARE;
                    case PREPARED -> Tone.INFO;
                    case HELD, CLOSED -> Tone.GOOD;
                    case CANCELLED, MISSED -> Tone.NEUTRAL;
                };
        return new StatusPill(tone, where.getTranslation("dialogue.state." + state));
    }
}
