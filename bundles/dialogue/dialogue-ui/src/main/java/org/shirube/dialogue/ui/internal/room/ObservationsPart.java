// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.NewObservation;
import org.shirube.dialogue.api.Observation;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Scenes one saw of the other: the scene, what they did, what it led to. One's own until shared. */
final class ObservationsPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient PairingId pairing;
    private final RoomView room;

    private final UnorderedList list = new UnorderedList();
    private transient @Nullable List<Observation> shown;

    ObservationsPart(Services services, PairingId pairing, RoomView room) {
        this.services = services;
        this.pairing = pairing;
        this.room = room;
        list.addClassName("talks-themes");
        getContent().add(list, new Details(getTranslation("dialogue.observation.new"), form()));
    }

    /** Shows what may be read; what is being written stays. */
    void show(List<Observation> observations) {
        if (observations.equals(shown)) {
            return;
        }
        shown = observations;
        list.removeAll();
        observations.forEach(observation -> list.add(item(observation)));
        list.setVisible(!observations.isEmpty());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.observation.title"));
    }

    private ListItem item(Observation observation) {
        NewObservation seen = observation.seen();
        Span action = new Span(seen.action());
        action.addClassName("talks-theme");
        Div words = Shapes.stack(
                Shapes.quiet(Wording.day(seen.on(), getLocale()) + " · "
                        + Wording.name(services.name(observation.by()), getLocale()) + " · " + seen.scene()),
                action);
        if (!seen.effect().isEmpty()) {
            words.add(new Span("→ " + seen.effect()));
        }
        Tone tone = seen.kind() == NewObservation.Kind.PRAISE ? Tone.GOOD : Tone.CARE;
        ListItem item =
                new ListItem(words, new StatusPill(tone, getTranslation("dialogue.observation." + seen.kind())));
        if (!observation.shared()) {
            item.add(
                    new Button(
                            getTranslation("dialogue.observation.share"),
                            click -> room.act(() -> services.observations().share(services.actor(), observation.id()))),
                    Shapes.quietButton(
                            getTranslation("dialogue.observation.remove"),
                            () -> room.act(() -> services.observations().remove(services.actor(), observation.id()))));
        }
        return item;
    }

    private Div form() {
        RadioButtonGroup<NewObservation.Kind> kind =
                new RadioButtonGroup<>(getTranslation("dialogue.observation.kind"));
        kind.setItems(NewObservation.Kind.values());
        kind.setItemLabelGenerator(value -> getTranslation("dialogue.observation." + value));
        kind.setValue(NewObservation.Kind.PRAISE);
        DatePicker on = new DatePicker(getTranslation("dialogue.observation.on"));
        on.setLocale(getLocale());
        on.setI18n(CalendarWords.of(this, getLocale()));
        on.setValue(services.today());
        TextField scene = field("scene");
        TextField action = field("action");
        TextField effect = field("effect");
        Button note = Shapes.mainButton(getTranslation("dialogue.observation.note"), () -> {
            scene.setInvalid(scene.getValue().isBlank());
            action.setInvalid(action.getValue().isBlank());
            if (!scene.isInvalid() && !action.isInvalid() && on.getValue() != null) {
                NewObservation seen = new NewObservation(
                        on.getValue(), kind.getValue(), scene.getValue(), action.getValue(), effect.getValue());
                room.act(() -> services.observations().note(services.actor(), pairing, seen));
                scene.clear();
                action.clear();
                effect.clear();
            }
        });
        VisibilityLine visible = new VisibilityLine(getTranslation("dialogue.observation.visible"));
        return Shapes.stack(visible, kind, on, scene, action, effect, note);
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("dialogue.observation." + name));
        field.setMaxLength(NewObservation.MAX_TEXT);
        field.addClassName("sh-grow");
        return field;
    }
}
