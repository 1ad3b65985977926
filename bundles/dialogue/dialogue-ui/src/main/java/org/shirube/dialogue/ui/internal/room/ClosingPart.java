// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Weekdays;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** The end of a talk: the next date, the next theme, and who does what until when. */
final class ClosingPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Meeting meeting;
    private final RoomView room;
    private final DateTimePicker next = new DateTimePicker();
    private final RadioButtonGroup<Library.Entry> theme;
    private final Div todos = Shapes.stack();
    private final List<TodoRow> rows = new ArrayList<>();
    private final Div problem = new Div();

    ClosingPart(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        this.meeting = meeting;
        this.room = room;
        this.theme = new Choices(services.library(), getLocale()).theme(getTranslation("dialogue.closing.theme"));
        PairingState state = services.pairings().pairing(services.actor(), meeting.pairing());
        boolean closed = meeting.state() == Meeting.State.CLOSED;
        if (closed) {
            getContent().add(new Notice(Tone.GOOD, getTranslation("dialogue.closing.closed")));
        }
        next.setLabel(getTranslation("dialogue.closing.next"));
        next.setLocale(getLocale());
        next.setStep(Duration.ofMinutes(15));
        next.setDatePickerI18n(CalendarWords.of(this, getLocale()));
        next.setValue(proposed(state));
        todos.addClassName("talks-form");
        addRow();
        Button more = Shapes.quietButton(getTranslation("dialogue.closing.more"), this::addRow);
        Button close = Shapes.mainButton(
                getTranslation(closed ? "dialogue.closing.add" : "dialogue.closing.close"), this::close);
        getContent().add(Shapes.stack(next, theme), todos, Shapes.line(more), problem, close);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.closing.title"));
    }

    /** The talk that is planned already, or the same time a cadence later. */
    private LocalDateTime proposed(PairingState state) {
        Meeting planned = state.next();
        if (planned != null && !planned.id().equals(meeting.id())) {
            return LocalDateTime.ofInstant(planned.appointment().starts(), services.zone());
        }
        return Weekdays.onOrAfter(LocalDateTime.ofInstant(meeting.appointment().starts(), services.zone())
                .plusDays(state.pairing().cadence().everyDays()));
    }

    private void addRow() {
        TodoRow row = new TodoRow(services, meeting);
        rows.add(row);
        todos.add(row);
    }

    private void close() {
        problem.removeAll();
        try {
            Appointment wanted = appointment();
            Theme chosen =
                    theme.getValue() == null ? null : new Theme(theme.getValue().key(), "", null, services.me());
            List<NewTodo> wantedTodos =
                    rows.stream().flatMap(row -> row.todo().stream()).toList();
            Closing closing = new Closing(wanted, chosen, wantedTodos);
            room.act(() -> services.room().close(services.actor(), meeting.id(), closing));
        } catch (MeetingRefusedException e) {
            problem.add(new Notice(Tone.BAD, getTranslation("dialogue.refused." + e.reason())));
        }
    }

    private @Nullable Appointment appointment() {
        if (next.getValue() == null) {
            return null;
        }
        Appointment now = meeting.appointment();
        return new Appointment(
                next.getValue().atZone(services.zone()).toInstant(), now.minutes(), now.place(), now.where());
    }
}
