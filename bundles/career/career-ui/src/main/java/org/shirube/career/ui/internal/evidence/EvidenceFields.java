// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.evidence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.profile.Evidence;
import org.shirube.ui.component.Inputs;

/** One piece of evidence: what sort, which one where this product knows any, and what one says of it. */
public final class EvidenceFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceSources sources;
    private final transient @Nullable Evidence before;
    private final Select<Evidence.Kind> kind = new Select<>();
    private final ComboBox<EvidenceSource.Choice> item = new ComboBox<>();
    private final TextField words;

    /** @param before what stood there, or null */
    public EvidenceFields(EvidenceSources sources, @Nullable Evidence before) {
        this.sources = sources;
        this.before = before;
        kind.setLabel(getTranslation("career.evidence.kind"));
        kind.setItems(Evidence.Kind.values());
        kind.setItemLabelGenerator(some -> getTranslation("career.evidence." + some));
        item.setLabel(getTranslation("career.evidence.item"));
        item.setItemLabelGenerator(EvidenceSource.Choice::title);
        item.setClearButtonVisible(true);
        words = Inputs.line(
                getTranslation("career.evidence.words"), Evidence.LONGEST, before == null ? "" : before.words());
        kind.addValueChangeListener(changed -> offer(changed.getValue(), null));
        kind.setValue(before == null ? Evidence.Kind.MEETING : before.kind());
        offer(kind.getValue(), before == null ? null : before.item());
        getContent().addClassNames("sh-stack", "career-evidence");
        getContent().add(kind, item, words);
    }

    private void offer(Evidence.Kind some, @Nullable UUID chosen) {
        List<EvidenceSource.Choice> choices = sources.choices(some);
        item.setItems(choices);
        item.setVisible(!choices.isEmpty());
        choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .ifPresent(item::setValue);
    }

    /** Empty where nothing was said. */
    public Optional<Evidence> evidence() {
        String said = words.getValue().strip();
        UUID thing = thing();
        return thing == null && said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(kind.getValue(), thing, said));
    }

    /** What cannot be offered at the moment stays as it was. */
    private @Nullable UUID thing() {
        if (!item.isVisible()) {
            return before != null && before.kind() == kind.getValue() ? before.item() : null;
        }
        return item.getValue() == null ? null : item.getValue().id();
    }
}
