// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.ui.internal.evidence.EvidenceFields;
import org.shirube.ui.component.Shapes;

/** What led to a change: something that happened, another note, or both. */
final class CauseFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final EvidenceFields occasion;
    private final ComboBox<Statement> through = new ComboBox<>();

    /** @param changed the note that changes, or null for a new one */
    CauseFields(ProfileTools tools, @Nullable Statement changed) {
        occasion = new EvidenceFields(tools.sources, null);
        List<Statement> others = tools.own().statements().stream()
                .filter(statement -> changed == null || !statement.id().equals(changed.id()))
                .toList();
        through.setLabel(getTranslation("career.profile.through"));
        through.setItems(others);
        through.setItemLabelGenerator(statement ->
                getTranslation("career.profile.said", FieldWords.brief(this, statement.field()), statement.words()));
        through.setClearButtonVisible(true);
        through.setVisible(!others.isEmpty());
        getContent().addClassName("sh-stack");
        getContent().add(Shapes.quiet(getTranslation("career.profile.cause.help")), occasion, through);
    }

    /** Empty where nothing was said. */
    Optional<Cause> cause() {
        Optional<Evidence> happened = occasion.evidence();
        Statement note = through.getValue();
        return happened.isEmpty() && note == null
                ? Optional.empty()
                : Optional.of(new Cause(happened.orElse(null), note == null ? null : note.id()));
    }
}
