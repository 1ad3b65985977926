// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.mentoring.api.profile.ProfileDraft;

/** The languages somebody would talk in, in the order they are chosen. */
final class LanguagesField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final List<String> USUAL = List.of(
            "ja", "en", "zh", "ko", "vi", "id", "th", "tl", "my", "ne", "hi", "pt", "es", "fr", "de", "it", "ru");

    LanguagesField(List<String> before) {
        setLabel(getTranslation("mentoring.profile.languages"));
        setItems(Stream.concat(USUAL.stream(), before.stream()).distinct().toList());
        setItemLabelGenerator(Words::language);
        setErrorMessage(getTranslation("mentoring.profile.languages.some", ProfileDraft.MOST_LANGUAGES));
        setWidthFull();
        before.forEach(this::select);
    }

    /** Whether there is one, and no more than a profile holds; else the field says so. */
    boolean fits() {
        int size = getSelectedItems().size();
        setInvalid(size == 0 || size > ProfileDraft.MOST_LANGUAGES);
        return !isInvalid();
    }

    List<String> chosen() {
        return List.copyOf(getSelectedItems());
    }
}
