// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.topic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Wording;

/** A topic with its names in both languages and what can be done with it. */
final class TopicItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div acts = new Div();
    private final String name;

    TopicItem(Topic topic, Consumer<Topic> change, Consumer<Topic> retire) {
        addClassName("mentoring-hr-row");
        name = topic.name(getLocale());
        Span main = new Span(name);
        main.addClassName("mentoring-hr-strong");
        boolean japanese = Wording.isJapanese(getLocale());
        Span other = new Span(japanese ? topic.en() : topic.ja());
        other.getElement().setAttribute("lang", japanese ? "en" : "ja");
        other.addClassName("sh-quiet");
        Div words = new Div(main, other);
        words.addClassName("mentoring-hr-words");
        acts.addClassName("mentoring-hr-acts");
        acts.add(
                Inputs.small(getTranslation("mentoring.hr.topics.change"), name, () -> change.accept(topic)),
                Inputs.small(
                        getTranslation(topic.retired() ? "mentoring.hr.topics.return" : "mentoring.hr.topics.retire"),
                        name,
                        () -> retire.accept(topic)));
        add(words, acts);
    }

    /**
     * Adds the ways up and down.
     *
     * @param move is told -1 or 1
     */
    void withPlaces(boolean up, boolean down, IntConsumer move) {
        Button higher = Inputs.small(getTranslation("mentoring.hr.topics.up"), name, () -> move.accept(-1));
        Button lower = Inputs.small(getTranslation("mentoring.hr.topics.down"), name, () -> move.accept(1));
        higher.setEnabled(up);
        lower.setEnabled(down);
        acts.addComponentAsFirst(lower);
        acts.addComponentAsFirst(higher);
    }
}
