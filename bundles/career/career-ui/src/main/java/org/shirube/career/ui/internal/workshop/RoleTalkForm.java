// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** A new talk: who tells, in Japanese, in English or in both, or where it can be seen. */
final class RoleTalkForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("ja", "en");

    private final transient Services services;
    private final transient Runnable added;
    private final ColleagueField teller;
    private final Map<String, TextField> titles = new HashMap<>();
    private final Map<String, TextArea> texts = new HashMap<>();
    private final TextField link = new TextField();
    private final Div problem = new Div();

    RoleTalkForm(Services services, Runnable added) {
        this.services = services;
        this.added = added;
        teller = new ColleagueField(services.visit(), getTranslation("career.talk.teller"), Set.of());
        Div fields = Shapes.stack(teller, Shapes.quiet(getTranslation("career.talk.ask")));
        for (String language : LANGUAGES) {
            TextField title = new TextField(getTranslation("career.talk.name." + language));
            title.setMaxLength(RoleTalk.MAX_TITLE);
            title.setWidthFull();
            TextArea text = new TextArea(getTranslation("career.talk.text." + language));
            text.setMaxLength(RoleTalk.MAX_TEXT);
            text.setWidthFull();
            titles.put(language, title);
            texts.put(language, text);
            fields.add(title, text);
        }
        link.setLabel(getTranslation("career.talk.link"));
        link.setWidthFull();
        fields.add(link, problem, Shapes.line(Shapes.mainButton(getTranslation("career.talk.add"), this::add)));
        getContent().add(fields);
    }

    private void add() {
        problem.removeAll();
        Optional<EmployeeId> person = teller.person();
        Map<String, RoleTalk.Words> words = words();
        String address = link.getValue().strip();
        if (person.isEmpty() || words.isEmpty() || !(address.isEmpty() || address.startsWith("https://"))) {
            problem.add(new Notice(Tone.BAD, getTranslation("career.talk.incomplete"))
                    .withText(getTranslation("career.talk.incomplete.text")));
            return;
        }
        add(person.get(), words, address.isEmpty() ? null : address);
    }

    private void add(EmployeeId person, Map<String, RoleTalk.Words> words, @Nullable String address) {
        try {
            services.talks().add(services.actor(), person, words, address);
            added.run();
        } catch (LimitReachedException | IllegalArgumentException e) {
            problem.add(new Notice(Tone.BAD, getTranslation("career.talk.incomplete"))
                    .withText(getTranslation("career.talk.incomplete.text")));
        }
    }

    private Map<String, RoleTalk.Words> words() {
        Map<String, RoleTalk.Words> words = new HashMap<>();
        titles.forEach((language, title) -> {
            TextArea text = texts.get(language);
            if (!title.getValue().isBlank() && text != null) {
                words.put(language, new RoleTalk.Words(title.getValue().strip(), text.getValue()));
            }
        });
        return words;
    }
}
