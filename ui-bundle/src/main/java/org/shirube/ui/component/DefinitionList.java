// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts with their names. */
public class DefinitionList extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public DefinitionList() {
        addClassName("sh-facts");
    }

    /** Adds a fact; an empty value shows as a dash. */
    public DefinitionList item(String name, String value) {
        return item(name, new Span(value.isBlank() ? "–" : value));
    }

    /** Adds a fact whose value is more than words. */
    public DefinitionList item(String name, Component value) {
        Div pair = new Div();
        pair.add(new Term(name), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
