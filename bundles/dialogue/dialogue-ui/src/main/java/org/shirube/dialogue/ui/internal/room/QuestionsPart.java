// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Slot;
import org.shirube.ui.component.Shapes;

/** Questions that help on, behind a click. */
final class QuestionsPart extends Composite<Details> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    /**
     * @param stage what the member chose and the one who looks may see, or null: then the library is open
     */
    QuestionsPart(Library library, @Nullable Integer stage, Slot slot) {
        getContent().setSummaryText(getTranslation("dialogue.questions"));
        getContent().addOpenedChangeListener(opened -> {
            if (opened.isOpened() && getContent().getContent().findAny().isEmpty()) {
                library.questions(getLocale(), stage, slot)
                        .forEach(set -> getContent().add(part(set)));
            }
        });
    }

    private static Div part(Library.QuestionSet set) {
        UnorderedList list = new UnorderedList();
        set.questions().stream().limit(SHOWN).forEach(question -> list.add(new ListItem(question.text())));
        Span title = new Span(set.title());
        title.addClassName("talks-theme");
        Div part = Shapes.stack(title, Shapes.quiet(set.when()), list);
        part.addClassName("talks-questions");
        return part;
    }
}
