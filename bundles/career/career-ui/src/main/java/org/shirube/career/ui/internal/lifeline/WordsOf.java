// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Shapes;

/** An event's title, which opens to what its owner wrote about it. */
final class WordsOf extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);

    WordsOf(LifelineEvent event) {
        getContent().setSummaryText(event.experience().title());
        getContent().addOpenedChangeListener(opened -> {
            getContent().removeAll();
            if (opened.isOpened()) {
                show(event);
            }
        });
    }

    private void show(LifelineEvent event) {
        DefinitionList list = new DefinitionList();
        Map<String, String> written = written(event);
        written.forEach((key, text) -> list.item(words.text(key), text));
        getContent().add(written.isEmpty() ? Shapes.quiet(words.text("no-words")) : list);
    }

    private Map<String, String> written(LifelineEvent event) {
        Experience what = event.experience();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("words", what.words());
        all.put("now.words", event.now().words());
        all.put("emotion", what.lenses().emotion());
        all.put("meaning", what.lenses().meaning());
        all.put("relation", what.lenses().relation());
        all.put("past", what.frame().past());
        all.put("present", what.frame().present());
        all.put("future", what.frame().future());
        all.put("with", what.withWhom());
        all.put("value", what.value());
        all.put("competencies", String.join(words.text("comma"), what.competencies()));
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
