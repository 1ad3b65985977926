// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Library;
import org.shirube.ui.component.Shapes;

/** Some sets of the library behind a click, read when somebody opens them. */
public final class QuestionSets extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    /**
     * @param summary what stands on it
     * @param stage 1 to 5 for those that fit a stage, or null for all
     * @param which which of them
     */
    public QuestionSets(
            String summary, Library library, @Nullable Integer stage, Predicate<Library.QuestionSet> which) {
        getContent().setSummaryText(summary);
        getContent().addOpenedChangeListener(opened -> {
            if (opened.isOpened() && getContent().getContent().findAny().isEmpty()) {
                library.questions(getLocale(), stage, null).stream()
                        .filter(which)
                        .forEach(set -> getContent().add(part(set)));
            }
        });
    }

    private static Div part(Library.QuestionSet set) {
        UnorderedList list = new UnorderedList();
        set.questions().forEach(question -> list.add(new ListItem(question.text())));
        Span title = new Span(set.title());
        title.addClassName("talks-theme");
        Div part = Shapes.stack(title, Shapes.quiet(set.when()), list);
        part.addClassName("talks-questions");
        return part;
    }
}
