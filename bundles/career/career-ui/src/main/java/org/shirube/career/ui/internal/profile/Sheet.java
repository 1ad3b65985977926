// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.ui.internal.evidence.EvidenceSources;
import org.shirube.ui.component.Shapes;

/** A profile to read and to print: area by area, then what belongs together. */
final class Sheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Profile profile;
    private final transient EvidenceSources sources;

    Sheet(Profile profile, EvidenceSources sources) {
        this.profile = profile;
        this.sources = sources;
        getContent().addClassName("career-sheet");
        for (Field field : Field.values()) {
            if (!profile.of(field).isEmpty()) {
                getContent().add(section(field));
            }
        }
        if (!profile.links().isEmpty()) {
            getContent().add(links());
        }
    }

    private Section section(Field field) {
        Section section = new Section(new H3(FieldWords.of(this, field)));
        section.getElement().setAttribute("data-field", field.name());
        UnorderedList list = new UnorderedList();
        profile.of(field).forEach(statement -> list.add(item(statement)));
        section.add(list);
        return section;
    }

    private ListItem item(Statement statement) {
        Paragraph words = new Paragraph(statement.words());
        words.addClassName("career-strong");
        ListItem item = new ListItem(words);
        if (!statement.content().more().isEmpty()) {
            Paragraph more = new Paragraph(statement.content().more());
            more.addClassName("career-lines");
            item.add(more);
        }
        statement
                .content()
                .evidence()
                .forEach(piece -> item.add(Shapes.quiet(getTranslation(
                        "career.evidence.line",
                        getTranslation("career.evidence." + piece.kind()),
                        sources.words(piece)))));
        return item;
    }

    private Section links() {
        UnorderedList list = new UnorderedList();
        profile.links().forEach(link -> list.add(new ListItem(words(link))));
        Section section = new Section(new H3(getTranslation("career.profile.links")), list);
        section.addClassName("career-wide");
        return section;
    }

    private String words(StatementLink link) {
        String line = getTranslation(
                "career.profile.link.line",
                FieldWords.of(this, profile, link.one()),
                FieldWords.of(this, profile, link.other()));
        return link.why().isEmpty() ? line : getTranslation("career.profile.link.because", line, link.why());
    }
}
