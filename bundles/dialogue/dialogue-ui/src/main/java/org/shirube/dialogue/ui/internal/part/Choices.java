// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.WishedResponse;

/** The catalogue as fields to choose from. */
public final class Choices {

    private final transient Library library;
    private final Locale locale;

    public Choices(Library library, Locale locale) {
        this.library = library;
        this.locale = locale;
    }

    /** A theme of the catalogue. */
    public Select<Library.Entry> theme(String label) {
        Select<Library.Entry> select = new Select<>();
        select.setLabel(label);
        select.setItems(library.themes(locale));
        select.setItemLabelGenerator(Library.Entry::label);
        select.setRenderer(
                new ComponentRenderer<>(entry -> Shapes.stack(new Span(entry.label()), Shapes.quiet(entry.help()))));
        return select;
    }

    /** What a member wishes for. */
    public RadioButtonGroup<Library.Entry> response(String label) {
        RadioButtonGroup<Library.Entry> group = new RadioButtonGroup<>(label);
        group.setItems(library.responses(locale));
        group.setItemLabelGenerator(Library.Entry::label);
        return group;
    }

    /** What a theme is called; its key where the catalogue no longer has it. */
    public String label(Theme theme) {
        return label(library.themes(locale), theme.key());
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
