// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Wording;

/** One line of what somebody will do. */
final class TodoRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final Select<EmployeeId> owner = new Select<>();
    private final DatePicker due = new DatePicker();

    TodoRow(Services services, Meeting meeting) {
        text.setLabel(getTranslation("dialogue.todo.text"));
        text.setMaxLength(NewTodo.MAX_TEXT);
        text.addClassName("sh-grow");
        owner.setLabel(getTranslation("dialogue.todo.owner"));
        owner.setItems(meeting.member(), meeting.partner());
        owner.setItemLabelGenerator(person -> Wording.name(services.name(person), getLocale()));
        owner.setValue(meeting.member());
        due.setLabel(getTranslation("dialogue.todo.due"));
        due.setLocale(getLocale());
        due.setI18n(CalendarWords.of(this, getLocale()));
        getContent().addClassName("sh-line");
        getContent().add(text, owner, due);
    }

    /** What was written, or nothing. */
    Optional<NewTodo> todo() {
        return text.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new NewTodo(owner.getValue(), text.getValue(), due.getValue()));
    }
}
