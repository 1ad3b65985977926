// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.ui.internal.part.FormDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Writes a note, or writes it anew: in short, what there is to add, what it rests on, and what led to it. */
final class StatementForm {

    private final ProfileTools tools;
    private final Field field;
    private final @Nullable Statement before;
    private final Runnable changed;

    /** @param before the note that is written anew, or null */
    StatementForm(ProfileTools tools, Field field, @Nullable Statement before, Runnable changed) {
        this.tools = tools;
        this.field = field;
        this.before = before;
        this.changed = changed;
    }

    void open(Component where) {
        StatementDraft content = before == null ? null : before.content();
        Select<Field> area = area(where);
        TextField words = Inputs.line(
                where.getTranslation("career.profile.words"),
                StatementDraft.LONGEST,
                content == null ? "" : content.words());
        TextArea more = Inputs.text(
                where.getTranslation("career.profile.more"),
                StatementDraft.LONGEST_MORE,
                content == null ? "" : content.more());
        EvidenceList evidence = new EvidenceList(tools.sources, content == null ? List.of() : content.evidence());
        CauseFields cause = new CauseFields(tools, before);
        Details led = new Details(where.getTranslation("career.profile.cause"), cause);
        FieldDialog dialog = new FormDialog(
                        where.getTranslation(before == null ? "career.profile.write" : "career.profile.rewrite"),
                        where.getTranslation("career.profile.form.visible"),
                        changed)
                .with(area, words, more, evidence, led);
        if (before != null) {
            dialog.with(Shapes.quiet(where.getTranslation("career.profile.former")))
                    .otherwise(where.getTranslation("career.profile.letgo"), () -> letGo(where, before));
        }
        dialog.keeping(
                where.getTranslation("career.keep"),
                () -> Inputs.isFilled(words)
                        && keep(area, new StatementDraft(words.getValue(), more.getValue(), evidence.pieces()), cause));
        dialog.open();
    }

    /** A note stays in its area; a new one can still go elsewhere. */
    private Select<Field> area(Component where) {
        Select<Field> area = new Select<>();
        area.setLabel(where.getTranslation("career.profile.area"));
        area.setItems(Field.values());
        area.setItemLabelGenerator(some -> FieldWords.of(where, some));
        area.setValue(field);
        area.setReadOnly(before != null);
        return area;
    }

    private boolean keep(Select<Field> area, StatementDraft draft, CauseFields cause) {
        if (before == null) {
            tools.profiles.add(
                    tools.visit.actor(), area.getValue(), draft, cause.cause().orElse(null));
        } else {
            tools.profiles.change(
                    tools.visit.actor(),
                    before.id(),
                    before.version(),
                    draft,
                    cause.cause().orElse(null));
        }
        return true;
    }

    private void letGo(Component where, Statement statement) {
        CauseFields cause = new CauseFields(tools, statement);
        new FormDialog(
                        where.getTranslation("career.profile.letgo"),
                        where.getTranslation("career.profile.form.visible"),
                        changed)
                .with(
                        Shapes.quiet(statement.words()),
                        Shapes.quiet(where.getTranslation("career.profile.letgo.text")),
                        cause)
                .otherwise(
                        where.getTranslation("career.profile.erase"),
                        () -> tools.profiles.erase(tools.visit.actor(), statement.id()))
                .keeping(where.getTranslation("career.profile.letgo.do"), () -> {
                    tools.profiles.letGo(
                            tools.visit.actor(), statement.id(), cause.cause().orElse(null));
                    return true;
                })
                .open();
    }
}
