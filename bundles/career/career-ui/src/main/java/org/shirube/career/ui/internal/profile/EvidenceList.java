// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.ui.internal.evidence.EvidenceFields;
import org.shirube.career.ui.internal.evidence.EvidenceSources;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** The pieces of evidence of a note. */
final class EvidenceList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceSources sources;
    private final List<EvidenceFields> fields = new ArrayList<>();
    private final Div pieces = Shapes.stack();

    EvidenceList(EvidenceSources sources, List<Evidence> evidence) {
        this.sources = sources;
        getContent().addClassName("sh-stack");
        getContent()
                .add(
                        new Paragraph(getTranslation("career.evidence")),
                        pieces,
                        Shapes.quietButton(getTranslation("career.evidence.add"), () -> add(null)));
        evidence.forEach(this::add);
    }

    private void add(@Nullable Evidence piece) {
        if (fields.size() >= StatementDraft.MOST_EVIDENCE) {
            return;
        }
        EvidenceFields one = new EvidenceFields(sources, piece);
        Div row = Shapes.stack(one);
        row.addClassName("career-piece");
        row.add(Inputs.small(getTranslation("career.remove"), getTranslation("career.evidence"), () -> {
            fields.remove(one);
            pieces.remove(row);
        }));
        fields.add(one);
        pieces.add(row);
    }

    /** Those of which something was said. */
    List<Evidence> pieces() {
        return fields.stream()
                .map(EvidenceFields::evidence)
                .flatMap((Optional<Evidence> piece) -> piece.stream())
                .toList();
    }
}
