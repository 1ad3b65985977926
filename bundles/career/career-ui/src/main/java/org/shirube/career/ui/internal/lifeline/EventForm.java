// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** All that is written of an event but its meaning, a step below the other. Only the first asks for an answer. */
final class EventForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);
    private final TextField title = new TextField(words.text("title-field"));
    private final TextArea more = area("words");
    private final WhenField when;
    private final HeightField then = new HeightField(words.text("then"), words.text("then.help"));
    private final Checkbox turning = new Checkbox(words.text("turning"));
    private final CheckboxGroup<Support> support = new CheckboxGroup<>(words.text("support"));
    private final TextArea emotion = area("emotion");
    private final TextArea meaning = area("meaning");
    private final TextArea relation = area("relation");
    private final TextArea past = area("past");
    private final TextArea present = area("present");
    private final TextArea future = area("future");
    private final TextField with = line("with");
    private final TextField value = line("value");
    private final MultiSelectComboBox<String> competencies = new MultiSelectComboBox<>(words.text("competencies"));

    /** @param own the competencies that the person named before */
    EventForm(Experience experience, LocalDate today, List<String> own) {
        when = new WhenField(today);
        title.setMaxLength(Experience.TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        support.setItems(Support.values());
        support.setItemLabelGenerator(kind -> words.text("mark." + kind.name().toLowerCase(Locale.ROOT)));
        competencies(own, experience.competencies());
        getContent().addClassName("ll-steps");
        getContent()
                .add(
                        step("step.what", title, when, then, more, turning, support),
                        step("step.lenses", emotion, meaning, relation),
                        step("step.frame", past, present, future),
                        step("step.built", competencies, value, with));
        show(experience);
    }

    private Card step(String key, Component... fields) {
        Card card = new Card(words.text(key), Shapes.quiet(words.text(key + ".help")));
        card.add(fields);
        return card;
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(words.text(key));
        area.setHelperText(words.text(key + ".help"));
        area.setMaxLength(Experience.LONG);
        area.setWidthFull();
        return area;
    }

    private TextField line(String key) {
        TextField field = new TextField(words.text(key));
        field.setHelperText(words.text(key + ".help"));
        field.setMaxLength(Experience.SHORT);
        field.setWidthFull();
        return field;
    }

    /** One's own words from before come first; new ones are added by typing. */
    private void competencies(List<String> own, List<String> chosen) {
        Set<String> known = new LinkedHashSet<>(own);
        known.addAll(chosen);
        List<String> items = new ArrayList<>(known);
        competencies.setItems(items);
        competencies.setAllowCustomValue(true);
        competencies.setWidthFull();
        competencies.setHelperText(words.text("competencies.help"));
        competencies.addCustomValueSetListener(event -> {
            String name = event.getDetail().strip();
            if (!name.isEmpty() && name.length() <= Experience.COMPETENCY) {
                Set<String> all = new LinkedHashSet<>(competencies.getValue());
                all.add(name);
                items.add(name);
                competencies.setItems(items);
                competencies.setValue(all);
            }
        });
    }

    private void show(Experience what) {
        title.setValue(what.title());
        more.setValue(what.words());
        when.setValue(what.when());
        then.setValue(what.then());
        turning.setValue(what.turningPoint());
        support.setValue(what.support());
        emotion.setValue(what.lenses().emotion());
        meaning.setValue(what.lenses().meaning());
        relation.setValue(what.lenses().relation());
        past.setValue(what.frame().past());
        present.setValue(what.frame().present());
        future.setValue(what.frame().future());
        with.setValue(what.withWhom());
        value.setValue(what.value());
        competencies.setValue(new LinkedHashSet<>(what.competencies()));
    }

    /** What is written; where something is wrong, empty and said so beside it. */
    Optional<Experience> value() {
        boolean named = !title.getValue().isBlank();
        title.setInvalid(!named);
        title.setErrorMessage(words.text("title-field.missing"));
        boolean few = competencies.getValue().size() <= Experience.COMPETENCIES;
        competencies.setInvalid(!few);
        competencies.setErrorMessage(words.text("competencies.many", Experience.COMPETENCIES));
        boolean fits = Stream.of(more, emotion, meaning, relation, past, present, future)
                        .noneMatch(TextArea::isInvalid)
                && Stream.of(with, value).noneMatch(TextField::isInvalid);
        Optional<When> time = when.value();
        return named && few && fits ? time.map(this::experience) : Optional.empty();
    }

    private Experience experience(When time) {
        return new Experience(
                title.getValue(),
                more.getValue(),
                time,
                then.height(),
                with.getValue(),
                value.getValue(),
                new Lenses(emotion.getValue(), meaning.getValue(), relation.getValue()),
                new Frame(past.getValue(), present.getValue(), future.getValue()),
                new ArrayList<>(competencies.getValue()),
                turning.getValue(),
                support.getValue());
    }
}
