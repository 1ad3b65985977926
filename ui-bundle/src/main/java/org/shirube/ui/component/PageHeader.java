// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: its one title, a line below it, and what can be done here. */
public class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Div words = new Div(title);
    private final Paragraph subline = new Paragraph();
    private final Div actions = new Div();

    /** @param text the title, already in the person's language */
    public PageHeader(String text) {
        addClassName("sh-page-header");
        subline.addClassName("sh-subline");
        actions.addClassName("sh-actions");
        title.setText(text);
        add(words);
    }

    /** One sentence below the title; calling again replaces it. */
    public PageHeader withSubline(String text) {
        subline.setText(text);
        words.add(subline);
        return this;
    }

    /** Buttons at the end of the header, the main one last. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    /** Replaces the title, for example when a person's name is known. */
    public void setTitle(String text) {
        title.setText(text);
    }
}
