// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Tone;

/** The few shapes every screen here is made of. */
public final class Parts {

    private Parts() {}

    /** The head of a screen, with what can be done there. */
    public static PageHeader head(String title, Component... beside) {
        PageHeader header = new PageHeader(title);
        return beside.length == 0 ? header : header.withActions(beside);
    }

    /** A titled part of a screen. */
    public static Card section(String title, Component... content) {
        return new Card(title, content);
    }

    /** A sentence that stands back. */
    public static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("people-quiet");
        return paragraph;
    }

    /** Words that stand back, inside a line. */
    public static Span aside(String text) {
        Span span = new Span(text);
        span.addClassName("people-quiet");
        return span;
    }

    /** What an empty place says: what it is for, and the way on. */
    public static EmptyState empty(String title, String text, Component... way) {
        EmptyState empty = new EmptyState(title, text);
        empty.add(way);
        return empty;
    }

    /** Something a person should know before going on. */
    public static Notice notice(Tone tone, String text) {
        return new Notice(tone, text);
    }

    /** Things beside each other that wrap where there is no room. */
    public static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassName("people-row");
        return row;
    }

    /** A row of a grid as a card, for a narrow page. */
    public static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("people-card");
        return card;
    }

    /** Things below each other. */
    public static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("people-stack");
        return stack;
    }
}
