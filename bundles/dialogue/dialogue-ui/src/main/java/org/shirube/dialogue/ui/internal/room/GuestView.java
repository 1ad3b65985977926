// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import org.shirube.dialogue.api.GuestRoom;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.NoteKey;
import org.shirube.dialogue.api.SlotTime;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.api.Written;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** What a guest has of a talk: its themes and the notes both write. It asks now and then whether the door is still open. */
final class GuestView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_MILLIS = 20_000;

    private final transient Services services;
    private final transient MeetingId id;
    private final Runnable closed;
    private final UnorderedList themes = new UnorderedList();
    private final Map<NoteKey, NoteField> fields = new HashMap<>();

    /**
     * @param closed what to do once the guest is out
     */
    GuestView(Services services, GuestRoom room, Runnable closed) {
        this.services = services;
        this.id = room.sitIn().meeting();
        this.closed = closed;
        String member = name(room.member());
        String partner = name(room.partner());
        addClassName("talks-room");
        themes.addClassName("talks-themes");
        String when = getTranslation(
                "dialogue.talk.when",
                When.at(room.appointment().starts(), services.zone(), getLocale()),
                room.appointment().minutes());
        add(
                new PageHeader(getTranslation("dialogue.guest.of", member, partner)).withSubline(when),
                new VisibilityLine(getTranslation("dialogue.guest.visible", member, partner)),
                new Card(getTranslation("dialogue.themes.title"), themes),
                notes(room));
        show(room);
    }

    MeetingId id() {
        return id;
    }

    private Card notes(GuestRoom room) {
        Card card = new Card(getTranslation("dialogue.guest.notes"));
        for (SlotTime time : room.agenda().slots()) {
            NoteKey key = new NoteKey(time.slot(), false);
            Note note = room.notes().getOrDefault(key, new Note(key, "", 0, null, null));
            NoteField field = new NoteField(id, note, this::write);
            field.visibleTo(getTranslation("dialogue.guest.note"));
            fields.put(key, field);
            card.add(Shapes.stack(new H3(getTranslation("dialogue.slot." + time.slot())), field));
        }
        return card;
    }

    private void show(GuestRoom room) {
        Choices choices = new Choices(services.library(), getLocale());
        themes.removeAll();
        room.themes().forEach(theme -> themes.add(item(choices, theme)));
        room.notes().forEach((key, note) -> {
            NoteField field = fields.get(key);
            if (field != null) {
                field.show(note);
            }
        });
    }

    private static ListItem item(Choices choices, Theme theme) {
        Span label = new Span(choices.label(theme));
        label.addClassName("talks-theme");
        return new ListItem(Shapes.stack(label, new Span(theme.words())));
    }

    private Written write(Note base, String text) {
        try {
            return services.guestRooms().write(services.actor(), id, base, text);
        } catch (AccessDeniedException e) {
            closed.run();
            return new Written(base, null);
        }
    }

    /** Reads anew what is there; called by the page too, so that it closes in time without anybody doing anything. */
    @ClientCallable
    void look() {
        try {
            show(services.guestRooms().enter(services.actor(), id));
        } catch (AccessDeniedException e) {
            closed.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/talks/talks.js");
        getElement()
                .executeJs(
                        "const host = this; const timer = setInterval(() => host.isConnected ? host.$server.look()"
                                + " : clearInterval(timer), $0)",
                        LOOK_MILLIS);
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
