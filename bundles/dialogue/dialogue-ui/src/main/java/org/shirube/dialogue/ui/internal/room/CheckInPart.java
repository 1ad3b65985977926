// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.shirube.dialogue.api.CheckIn;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** How both come into the talk. */
final class CheckInPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient MeetingId id;
    private final RoomView room;
    private final RadioButtonGroup<Integer> mood = scale("mood");
    private final RadioButtonGroup<Integer> load = scale("load");
    private final TextField priority = new TextField();
    private final Div others = new Div();

    CheckInPart(Services services, Room shown, RoomView room) {
        this.services = services;
        this.id = shown.meeting().id();
        this.room = room;
        priority.setLabel(getTranslation("dialogue.checkIn.priority"));
        priority.setMaxLength(200);
        priority.addClassName("sh-grow");
        CheckIn own = shown.checkIns().get(services.me());
        if (own != null) {
            mood.setValue(own.mood());
            load.setValue(own.load());
            priority.setValue(own.priority());
        }
        getContent().add(Shapes.line(mood, load, priority));
        getContent().add(new Button(getTranslation("dialogue.checkIn.say"), click -> say()), others);
    }

    /** Shows what the other said; what is being chosen stays. */
    void show(Room now) {
        others.removeAll();
        now.checkIns().forEach((person, said) -> {
            if (!person.equals(services.me())) {
                others.add(other(person, said));
            }
        });
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.checkIn.title"));
    }

    private com.vaadin.flow.component.Component other(EmployeeId person, CheckIn said) {
        String name = Wording.name(services.name(person), getLocale());
        return Shapes.quiet(getTranslation(
                "dialogue.checkIn.other",
                name,
                getTranslation("dialogue.mood." + said.mood()),
                getTranslation("dialogue.load." + said.load()),
                said.priority().isEmpty() ? "–" : said.priority()));
    }

    private RadioButtonGroup<Integer> scale(String name) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(getTranslation("dialogue.checkIn." + name));
        group.setItems(1, 2, 3, 4, 5);
        group.setItemLabelGenerator(value -> getTranslation("dialogue." + name + "." + value));
        return group;
    }

    private void say() {
        Integer felt = mood.getValue();
        Integer carried = load.getValue();
        mood.setInvalid(felt == null);
        load.setInvalid(carried == null);
        if (felt != null && carried != null) {
            CheckIn said = new CheckIn(felt, carried, priority.getValue());
            room.act(() -> services.room().checkIn(services.actor(), id, said));
        }
    }
}
