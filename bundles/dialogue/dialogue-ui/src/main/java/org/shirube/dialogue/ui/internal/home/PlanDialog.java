// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Shapes;
import org.shirube.dialogue.ui.internal.part.Weekdays;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** Asks when and where a talk is. */
public final class PlanDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Pairing pairing;
    private final transient @Nullable Meeting meeting;
    private final transient Consumer<Meeting> then;
    private final DateTimePicker starts = new DateTimePicker();
    private final Select<Integer> minutes = new Select<>();
    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>();
    private final TextField where = new TextField();
    private final Checkbox annual = new Checkbox();
    private final Div problem = new Div();

    /**
     * @param meeting the talk to move, or null to plan a new one
     * @param then what to do with the talk
     */
    public PlanDialog(Services services, Pairing pairing, @Nullable Meeting meeting, Consumer<Meeting> then) {
        this.services = services;
        this.pairing = pairing;
        this.meeting = meeting;
        this.then = then;
        setHeaderTitle(getTranslation(meeting == null ? "dialogue.plan.title" : "dialogue.plan.move"));
        fields();
        add(Shapes.stack(
                starts, minutes, place, where, annual, Shapes.quiet(getTranslation("dialogue.plan.mail")), problem));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.plan.do"), this::plan));
    }

    private void fields() {
        Appointment now = meeting == null ? proposed() : meeting.appointment();
        starts.setLabel(getTranslation("dialogue.plan.when"));
        starts.setStep(Duration.ofMinutes(15));
        starts.setLocale(getLocale());
        starts.setDatePickerI18n(CalendarWords.of(this, getLocale()));
        starts.setValue(LocalDateTime.ofInstant(now.starts(), services.zone()));
        minutes.setLabel(getTranslation("dialogue.plan.minutes"));
        minutes.setItems(
                Stream.of(15, 30, 45, 60, 90, now.minutes()).distinct().sorted().toList());
        minutes.setItemLabelGenerator(m -> getTranslation("dialogue.minutes", m));
        minutes.setValue(now.minutes());
        place.setLabel(getTranslation("dialogue.plan.place"));
        place.setItems(Place.values());
        place.setItemLabelGenerator(p -> getTranslation("dialogue.place." + p));
        place.setValue(now.place());
        where.setLabel(getTranslation("dialogue.plan.where"));
        where.setMaxLength(Appointment.MAX_WHERE);
        where.setWidthFull();
        where.setValue(now.where());
        annual.setLabel(getTranslation("dialogue.annual.plan"));
        annual.setVisible(meeting == null);
    }

    /** At ten o'clock in two weeks at the latest. */
    private Appointment proposed() {
        LocalDateTime time = services.today()
                .plusDays(Math.min(pairing.cadence().everyDays(), 14))
                .atTime(10, 0);
        Instant starts = Weekdays.onOrAfter(time).atZone(services.zone()).toInstant();
        return new Appointment(starts, pairing.cadence().minutes(), Place.IN_PERSON, "");
    }

    private Meeting annual(Meeting planned) {
        return services.lasting().years().dedicate(services.actor(), planned.id(), Meeting.Kind.ANNUAL);
    }

    private void plan() {
        problem.removeAll();
        if (starts.getValue() == null) {
            problem.add(new Notice(Tone.BAD, getTranslation("dialogue.plan.noTime")));
            return;
        }
        try {
            Instant moment = starts.getValue().atZone(services.zone()).toInstant();
            Appointment wanted = new Appointment(
                    moment,
                    minutes.getValue(),
                    place.getValue(),
                    where.getValue().strip());
            Meeting done = meeting == null
                    ? services.meetings().plan(services.actor(), pairing.id(), wanted)
                    : services.meetings().move(services.actor(), meeting.id(), wanted);
            close();
            then.accept(annual.getValue() ? annual(done) : done);
        } catch (MeetingRefusedException e) {
            problem.add(new Notice(Tone.BAD, getTranslation("dialogue.refused." + e.reason())));
        } catch (IllegalArgumentException e) {
            problem.add(new Notice(Tone.BAD, getTranslation("dialogue.plan.address")));
        }
    }
}
