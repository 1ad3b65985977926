// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.schedule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Errand;
import org.shirube.dialogue.api.PlannedTalk;
import org.shirube.dialogue.ui.internal.home.PlanDialog;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.PersonName;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.PersonAvatar;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** Dates of one pairing: plan, move, call off. */
final class ErrandRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Errand errand;
    private final Runnable changed;

    ErrandRow(Services services, Errand errand, Runnable changed) {
        this.services = services;
        this.errand = errand;
        this.changed = changed;
        PersonName other = services.name(errand.other());
        getContent().addClassName("talks-errand");
        Div head = Shapes.line(
                new PersonAvatar(other, errand.other()),
                new H3(Wording.name(other, getLocale())),
                new StatusPill(Tone.NEUTRAL, getTranslation(role(errand))),
                Shapes.quiet(getTranslation(
                        "dialogue.cadence",
                        errand.cadence().everyDays(),
                        errand.cadence().minutes())));
        if (errand.due()) {
            head.add(new StatusPill(Tone.CARE, getTranslation("dialogue.schedule.due")));
        }
        getContent().add(head);
        errand.planned().forEach(talk -> getContent().add(planned(talk)));
        Button plan = new Button(getTranslation("dialogue.next.plan"), click -> plan());
        plan.setAriaLabel(getTranslation("dialogue.schedule.plan.of", Wording.name(other, getLocale())));
        getContent().add(Shapes.line(plan));
    }

    /** What the other one is to the giver. */
    private static String role(Errand errand) {
        return errand.giver().equals(errand.member()) ? "dialogue.kind." + errand.kind() : "dialogue.schedule.member";
    }

    private Div planned(PlannedTalk talk) {
        String at = When.at(talk.appointment().starts(), services.zone(), getLocale());
        Span when = new Span(at);
        when.addClassName("talks-theme");
        Button move = Shapes.quietButton(getTranslation("dialogue.talk.move"), () -> move(talk));
        move.setAriaLabel(getTranslation("dialogue.schedule.move.of", at));
        Button callOff = Shapes.quietButton(getTranslation("dialogue.talk.cancel"), () -> callOff(talk));
        callOff.setAriaLabel(getTranslation("dialogue.schedule.callOff.of", at));
        Div row = Shapes.line(when, Shapes.quiet(where(talk.appointment())), move, callOff);
        if (talk.mustMove()) {
            row.add(new Notice(Tone.CARE, getTranslation("dialogue.apart.mustMove")));
        }
        return row;
    }

    private String where(Appointment appointment) {
        String place = getTranslation("dialogue.place." + appointment.place());
        String minutes = getTranslation("dialogue.minutes", appointment.minutes());
        return appointment.where().isEmpty()
                ? minutes + " · " + place
                : minutes + " · " + place + " · " + appointment.where();
    }

    private void plan() {
        dialog(null, wanted -> {
            services.scheduling().plan(services.actor(), errand.pairing(), wanted);
            return changed;
        });
    }

    private void move(PlannedTalk talk) {
        dialog(talk.appointment(), wanted -> {
            services.scheduling().move(services.actor(), talk.id(), wanted);
            return changed;
        });
    }

    private void dialog(@Nullable Appointment before, PlanDialog.Planning planning) {
        new PlanDialog(services, errand.cadence(), before, "dialogue.schedule.refused.", planning).open();
    }

    private void callOff(PlannedTalk talk) {
        try {
            services.scheduling().callOff(services.actor(), talk.id());
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        changed.run();
    }
}
