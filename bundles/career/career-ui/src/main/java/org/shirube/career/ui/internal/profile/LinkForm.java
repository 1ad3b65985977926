// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.Inputs;

/** Draws a line between two notes of different areas. */
final class LinkForm {

    private final ProfileTools tools;
    private final Profile profile;
    private final List<Field> fields;
    private final Runnable changed;

    LinkForm(ProfileTools tools, Profile profile, List<Field> fields, Runnable changed) {
        this.tools = tools;
        this.profile = profile;
        this.fields = fields;
        this.changed = changed;
    }

    void open(Component where) {
        List<Statement> notes = profile.statements().stream()
                .filter(statement -> fields.contains(statement.field()))
                .toList();
        ComboBox<Statement> one = choice(where, "career.profile.link.one", notes);
        ComboBox<Statement> other = choice(where, "career.profile.link.other", List.of());
        one.addValueChangeListener(chosen -> other.setItems(notes.stream()
                .filter(note -> isElsewhere(note, chosen.getValue()))
                .toList()));
        TextField why = Inputs.line(where.getTranslation("career.profile.link.why"), StatementLink.LONGEST, "");
        new FormDialog(
                        where.getTranslation("career.profile.link"),
                        where.getTranslation("career.profile.form.visible"),
                        changed)
                .with(one, other, why)
                .keeping(where.getTranslation("career.profile.link.do"), () -> keep(one, other, why.getValue()))
                .open();
    }

    private static boolean isElsewhere(Statement note, @Nullable Statement chosen) {
        return chosen != null && note.field() != chosen.field();
    }

    private static ComboBox<Statement> choice(Component where, String key, List<Statement> notes) {
        ComboBox<Statement> choice = new ComboBox<>(where.getTranslation(key));
        choice.setItemLabelGenerator(note ->
                where.getTranslation("career.profile.said", FieldWords.brief(where, note.field()), note.words()));
        choice.setItems(notes);
        choice.setErrorMessage(where.getTranslation("career.profile.link.choose"));
        return choice;
    }

    private boolean keep(ComboBox<Statement> one, ComboBox<Statement> other, String why) {
        one.setInvalid(one.isEmpty());
        other.setInvalid(other.isEmpty());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        tools.profiles.link(
                tools.visit.actor(), one.getValue().id(), other.getValue().id(), why);
        return true;
    }
}
