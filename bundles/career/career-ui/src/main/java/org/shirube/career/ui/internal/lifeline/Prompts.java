// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Shapes;

/** An empty page asks, so that there is something to begin with. */
final class Prompts extends Composite<EmptyState> {

    private static final long serialVersionUID = 1L;

    /** How many questions there are. */
    static final int COUNT = 5;

    /** @param chosen told the question that somebody takes up */
    Prompts(Consumer<String> chosen) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("sh-plain", "ll-prompts");
        IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> getTranslation("career.lifeline.prompt." + number))
                .forEach(prompt -> list.add(new ListItem(Shapes.quietButton(prompt, () -> chosen.accept(prompt)))));
        getContent().withExample(getTranslation("career.lifeline.empty.example"));
        getContent().add(list);
    }

    @Override
    protected EmptyState initContent() {
        return new EmptyState(
                getTranslation("career.lifeline.empty.title"), getTranslation("career.lifeline.empty.text"));
    }
}
