// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The few shapes every screen here is made of. */
public final class Parts {

    private Parts() {}

    /** The head of a screen: what it is, and one sentence on it. */
    public static Header head(String title, Component... beside) {
        Div words = new Div(new H1(title));
        words.addClassName("people-head-words");
        Header header = new Header(words);
        header.add(beside);
        header.addClassName("people-head");
        return header;
    }

    /** A titled part of a screen. */
    public static Section section(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.add(content);
        section.addClassName("people-section");
        return section;
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
    public static Div empty(String title, String text, Component... way) {
        Div empty = new Div(new H2(title), quiet(text));
        empty.add(way);
        empty.addClassName("people-empty");
        return empty;
    }

    /**
     * Something a person should know before going on.
     *
     * @param tone {@code warm} to be careful, {@code alert} for what went wrong, {@code cool} to know
     */
    public static Div notice(String tone, String text) {
        Div notice = new Div(text);
        notice.addClassNames("people-notice", "people-notice-" + tone);
        notice.getElement().setAttribute("role", tone.equals("alert") ? "alert" : "status");
        return notice;
    }

    /** Things beside each other that wrap where there is no room. */
    public static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassName("people-row");
        return row;
    }

    /** Things below each other. */
    public static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("people-stack");
        return stack;
    }
}
