// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The mark and the name; leads home. */
public class Brand extends Anchor {

    private static final long serialVersionUID = 1L;

    public Brand() {
        addClassName("sh-brand");
        setHref("/");
        getElement().setAttribute("aria-label", "Shirube");
        Div mark = new Div();
        mark.addClassName("sh-mark");
        Span kanji = new Span("標");
        kanji.addClassName("sh-kanji");
        kanji.getElement().setAttribute("lang", "ja");
        add(mark, new Span("Shirube"), kanji);
    }
}
