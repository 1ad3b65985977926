// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The parts of a sheet to look at and to print. */
public final class SheetView extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public SheetView(Sheet sheet) {
        getContent().addClassName("talks-paper");
        sheet.parts().forEach(part -> getContent().add(section(part)));
    }

    private static Section section(Sheet.Part part) {
        Section section = new Section(new H3(part.title()));
        UnorderedList list = new UnorderedList();
        if (part.many()) {
            list.addClassName("talks-paper-columns");
        }
        for (Sheet.Line line : part.lines()) {
            if (line.kind() == Sheet.Kind.TEXT) {
                section.add(text(line.text()));
            } else {
                list.add(item(line));
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            section.add(list);
        }
        return section;
    }

    private static Component text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("talks-paper-text");
        return text;
    }

    /** A tick is no colour alone, and is read out as what it is. */
    private static ListItem item(Sheet.Line line) {
        ListItem item = new ListItem();
        if (line.kind() != Sheet.Kind.POINT) {
            item.addClassName("talks-paper-todo");
            item.add(new Span(line.kind() == Sheet.Kind.DONE ? "☑ " : "☐ "));
        }
        item.add(new Span(line.text()));
        return item;
    }
}
