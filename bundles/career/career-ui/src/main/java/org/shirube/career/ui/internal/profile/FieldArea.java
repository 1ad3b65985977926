// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.share.Scope;
import org.shirube.career.ui.internal.part.SharedWith;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** One of the five areas: its question, its notes, and who can read it. */
final class FieldArea extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ProfileTools tools;
    private final transient Runnable changed;

    FieldArea(ProfileTools tools, Profile profile, Field field, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        String name = FieldWords.of(this, field);
        getContent().addClassName("career-area");
        getContent().getElement().setAttribute("data-field", field.name());
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(new H2(name), Shapes.quiet(getTranslation("career.profile.ask." + field)));
        List<Statement> statements = profile.of(field);
        if (!statements.isEmpty()) {
            UnorderedList notes = new UnorderedList();
            notes.addClassName("career-notes");
            statements.forEach(statement -> notes.add(new ListItem(note(statement))));
            getContent().add(notes);
        }
        getContent()
                .add(
                        Inputs.small(getTranslation("career.profile.add"), name, () -> new StatementForm(
                                        tools, field, null, changed)
                                .open(this)),
                        new SharedWith(tools.visit, tools.shares, Scope.all(field.part()), name, changed));
    }

    private NativeButton note(Statement statement) {
        NativeButton note = new NativeButton();
        note.addClassName("career-note");
        note.getElement().setAttribute("data-note", statement.id().toString());
        Span words = new Span(statement.words());
        words.addClassName("career-note-words");
        note.add(words);
        if (!statement.content().more().isEmpty()) {
            Span more = new Span(statement.content().more());
            more.addClassName("career-note-more");
            note.add(more);
        }
        statement.content().evidence().forEach(evidence -> {
            Span piece = new Span(getTranslation(
                    "career.evidence.line",
                    getTranslation("career.evidence." + evidence.kind()),
                    tools.sources.words(evidence)));
            piece.addClassName("career-note-piece");
            note.add(piece);
        });
        note.addClickListener(click -> new StatementForm(tools, statement.field(), statement, changed).open(this));
        return note;
    }
}
