// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.dialogue.api.Library;

/** The pieces of a page of the library. */
public final class Passages {

    private Passages() {}

    public static Component component(Library.Passage passage) {
        if (passage instanceof Library.Passage.Heading heading) {
            return new H3(heading.text());
        }
        if (passage instanceof Library.Passage.Points points) {
            UnorderedList list = new UnorderedList();
            points.texts().forEach(text -> list.add(new ListItem(text)));
            return list;
        }
        return new Paragraph(((Library.Passage.Sentences) passage).text());
    }
}
