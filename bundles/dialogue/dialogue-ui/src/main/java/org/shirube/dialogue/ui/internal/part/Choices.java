// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;
import org.shirube.dialogue.ui.internal.DialogueTexts;

/** The catalogue as fields to choose from. */
public final class Choices {

    private final transient Library library;
    private final Locale locale;

    public Choices(Library library, Locale locale) {
        this.library = library;
        this.locale = locale;
    }

    /** A theme of the catalogue. */
    public RadioButtonGroup<Library.Entry> theme(String label) {
        return group(label, library.themes(locale));
    }

    /** What a member wishes for. */
    public RadioButtonGroup<Library.Entry> response(String label) {
        return group(label, library.responses(locale));
    }

    /** All of them at sight; what is chosen explains itself in a line. */
    private static RadioButtonGroup<Library.Entry> group(String label, List<Library.Entry> entries) {
        RadioButtonGroup<Library.Entry> group = new RadioButtonGroup<>(label);
        group.addClassName("talks-choice");
        group.setItems(entries);
        group.setItemLabelGenerator(Library.Entry::label);
        group.addValueChangeListener(change -> group.setHelperText(
                change.getValue() == null ? null : change.getValue().help()));
        return group;
    }

    /** What a theme is called; its key where the catalogue no longer has it. */
    public String label(Theme theme) {
        return label(theme.key());
    }

    /** What a theme of the catalogue, or one for two, is called. */
    public String label(String key) {
        return key.equals(SharedTheme.KEY)
                ? forTwo()
                : library.theme(locale, key).map(Library.Entry::label).orElse(key);
    }

    private String forTwo() {
        return new DialogueTexts().texts(locale).getString("dialogue.forTwo.title");
    }

    public String label(WishedResponse wish) {
        return label(library.responses(locale), key(wish));
    }

    /** The wish that an entry stands for. */
    public static WishedResponse wish(Library.Entry entry) {
        return WishedResponse.valueOf(entry.key().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String key(WishedResponse wish) {
        return wish.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String label(List<Library.Entry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Library.Entry::label)
                .findFirst()
                .orElse(key);
    }
}
