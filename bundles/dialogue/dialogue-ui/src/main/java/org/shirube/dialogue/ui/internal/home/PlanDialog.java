// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.Place;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Weekdays;
import org.shirube.ui.component.CalendarWords;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/** Asks when and where a talk is. */
public final class PlanDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Cadence cadence;
    private final String refused;
    private final transient Planning planning;
    private final DateTimePicker starts = new DateTimePicker();
    private final Select<Integer> minutes = new Select<>();
    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>();
    private final TextField where = new TextField();
    private final Div options = Shapes.stack();
    private final Div problem = new Div();

    /** What to do with the appointment that was chosen. */
    @FunctionalInterface
    public interface Planning {
        /**
         * @return what to do once the dialog is closed
         * @throws MeetingRefusedException where the talk cannot be then; the dialog says why and stays
         */
        Runnable with(Appointment wanted);
    }

    /**
     * @param before when the talk is so far, or null to plan a new one
     * @param refused what the keys begin with of the texts that say why a talk cannot be then
     */
    public PlanDialog(
            Services services, Cadence cadence, @Nullable Appointment before, String refused, Planning planning) {
        this.services = services;
        this.cadence = cadence;
        this.refused = refused;
        this.planning = planning;
        setHeaderTitle(getTranslation(before == null ? "dialogue.plan.title" : "dialogue.plan.move"));
        fields(before == null ? proposed() : before);
        add(Shapes.stack(
                starts, minutes, place, where, options, Shapes.quiet(getTranslation("dialogue.plan.mail")), problem));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.plan.do"), this::plan));
    }

    /** Asks for something more. */
    PlanDialog with(Component option) {
        options.add(option);
        return this;
    }

    private void fields(Appointment now) {
        starts.setLabel(getTranslation("dialogue.plan.when"));
        starts.setStep(Duration.ofMinutes(15));
        starts.setLocale(getLocale());
        starts.setDatePickerI18n(CalendarWords.of(this, getLocale()));
        starts.setValue(LocalDateTime.ofInstant(now.starts(), services.zone()));
        minutes.setLabel(getTranslation("dialogue.plan.minutes"));
        lengths(now.minutes());
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
    }

    private void lengths(int also) {
        minutes.setItems(Stream.of(15, 30, 45, 60, 90, also).distinct().sorted().toList());
    }

    /** A talk lasts as long as the course that is chosen; the person may say otherwise. */
    void last(int length) {
        lengths(length);
        minutes.setValue(length);
    }

    /** At ten o'clock in two weeks at the latest. */
    private Appointment proposed() {
        LocalDateTime time =
                services.today().plusDays(Math.min(cadence.everyDays(), 14)).atTime(10, 0);
        Instant starts = Weekdays.onOrAfter(time).atZone(services.zone()).toInstant();
        return new Appointment(starts, cadence.minutes(), Place.IN_PERSON, "");
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
            Runnable then = planning.with(wanted);
            close();
            then.run();
        } catch (MeetingRefusedException e) {
            problem.add(new Notice(Tone.BAD, getTranslation(refused + e.reason())));
        } catch (IllegalArgumentException e) {
            problem.add(new Notice(Tone.BAD, getTranslation("dialogue.plan.address")));
        }
    }
}
