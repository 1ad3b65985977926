// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.ui.component.Shapes;

/** Words of one's own from elsewhere, each of which stands in the profile only where one ticks it. */
final class ChosenField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ChosenWord> words = new CheckboxGroup<>();

    ChosenField(List<ChosenWord> choosable, List<ChosenWord> before) {
        Set<ChosenWord> all = new LinkedHashSet<>(before);
        all.addAll(choosable);
        words.setLabel(getTranslation("mentoring.profile.chosen"));
        words.setHelperText(getTranslation("mentoring.profile.chosen.help", ProfileDraft.MOST_CHOSEN));
        words.setErrorMessage(getTranslation("mentoring.profile.chosen.many", ProfileDraft.MOST_CHOSEN));
        words.setItems(all);
        words.setItemLabelGenerator(word -> getTranslation(
                "mentoring.profile.chosen.of", getTranslation("mentoring.chosen." + word.kind()), word.words()));
        words.setValue(new LinkedHashSet<>(before));
        words.addClassName("mentoring-chips");
        getContent().add(all.isEmpty() ? Shapes.quiet(getTranslation("mentoring.profile.chosen.none")) : words);
    }

    boolean fits() {
        words.setInvalid(words.getValue().size() > ProfileDraft.MOST_CHOSEN);
        return !words.isInvalid();
    }

    List<ChosenWord> chosen() {
        return words.getListDataView()
                .getItems()
                .filter(words.getValue()::contains)
                .toList();
    }
}
