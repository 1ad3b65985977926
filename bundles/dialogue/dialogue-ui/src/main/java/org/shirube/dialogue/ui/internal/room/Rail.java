// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.Room;
import org.shirube.dialogue.api.Slot;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** The course of the talk: each part with its time, a note for both, one's own, and questions. It may be ignored. */
final class Rail extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final Map<NoteKey, NoteField> fields = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final @Nullable Integer stage;

    Rail(Services services, Room room) {
        Meeting meeting = room.meeting();
        stage = services.stages()
                .of(services.actor(), meeting.member())
                .map(entry -> entry.stage().number())
                .orElse(null);
        list.addClassName("talks-rail");
        Instant from = meeting.appointment().starts();
        for (SlotTime slot : meeting.agenda().slots()) {
            Instant to = from.plus(slot.minutes(), ChronoUnit.MINUTES);
            ListItem item = new ListItem(content(services, room, slot, from, to));
            item.getElement()
                    .setAttribute("data-from", Long.toString(from.toEpochMilli()))
                    .setAttribute("data-to", Long.toString(to.toEpochMilli()));
            list.add(item);
            from = to;
        }
        getContent().add(Shapes.quiet(getTranslation("dialogue.rail.free")), list);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.rail.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/talks/talks.js");
        list.getElement().executeJs("window.shirubeTalks.rail(this)");
    }

    /** Shows what has changed in the notes. */
    void show(Room room) {
        room.notes().forEach((key, note) -> {
            NoteField field = fields.get(key);
            if (field != null) {
                field.show(note);
            }
        });
    }

    /**
     * Says above the notes both write who reads them.
     *
     * @param guests their names, or an empty text
     */
    void guests(String guests) {
        String who = guests.isEmpty()
                ? getTranslation("dialogue.note.visible.both")
                : getTranslation("dialogue.note.visible.guest", guests);
        fields.forEach((key, field) -> {
            if (!key.own()) {
                field.visibleTo(who);
            }
        });
    }

    private Div content(Services services, Room room, SlotTime time, Instant from, Instant to) {
        Slot slot = time.slot();
        H3 title = new H3(getTranslation("dialogue.slot." + slot));
        Span clock = new Span(getTranslation(
                "dialogue.rail.time",
                When.clock(from, services.zone()),
                When.clock(to, services.zone()),
                time.minutes()));
        clock.addClassName("talks-clock");
        Details own = new Details(getTranslation("dialogue.note.own"), field(services, room, new NoteKey(slot, true)));
        return Shapes.stack(
                Shapes.line(title, clock),
                Shapes.quiet(getTranslation("dialogue.slot." + slot + ".help")),
                field(services, room, new NoteKey(slot, false)),
                own,
                new QuestionsPart(services.library(), stage, slot));
    }

    private NoteField field(Services services, Room room, NoteKey key) {
        Note note = room.notes().getOrDefault(key, new Note(key, "", 0, null, null));
        MeetingId id = room.meeting().id();
        NoteField field =
                new NoteField(id, note, (base, text) -> services.room().write(services.actor(), id, base, text));
        fields.put(key, field);
        return field;
    }
}
