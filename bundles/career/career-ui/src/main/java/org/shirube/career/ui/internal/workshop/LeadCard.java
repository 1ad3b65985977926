// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopLead;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.career.api.workshop.WorkshopRoom;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** For whoever facilitates: moving it on, how far the sheets are, and who sits where. */
final class LeadCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final Duration MORE = Duration.ofMinutes(5);

    private final transient Services services;
    private final transient WorkshopLead lead;
    private final transient Actor actor;
    private final WorkshopId id;
    private final RoomView room;
    private final Div actions = Shapes.line();
    private final ProgressTable progress = new ProgressTable();
    private final SeatsTable seats;
    private transient @Nullable String shown;

    LeadCard(Services services, WorkshopId id, RoomView room) {
        this.services = services;
        this.lead = services.leads();
        this.actor = services.actor();
        this.id = id;
        this.room = room;
        this.seats = new SeatsTable(services);
        getContent().add(new VisibilityLine(getTranslation("career.ws.lead.visible")), actions, progress, seats);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.ws.lead.title"));
    }

    void showProgress() {
        progress.show(services.leads().progress(actor, id));
    }

    void show(WorkshopRoom now) {
        showProgress();
        seats.show(lead.seats(actor, id));
        Course course = now.course();
        String state = now.workshop().state() + (course == null ? "" : "/" + course.step() + course.running());
        if (!state.equals(shown)) {
            shown = state;
            actions.removeAll();
            if (course != null) {
                running(course);
            } else if (now.workshop().state() == Workshop.State.PLANNED) {
                actions.add(Shapes.mainButton(
                        getTranslation("career.ws.do.start"), () -> act(() -> lead.start(actor, id))));
            }
        }
    }

    private void running(Course course) {
        int step = course.step();
        Button back = Shapes.quietButton(
                getTranslation("career.ws.do.back"), () -> act(() -> lead.move(actor, id, step, step - 1)));
        back.setEnabled(step > 1);
        Button clock = course.running()
                ? new Button(getTranslation("career.ws.do.pause"), click -> act(() -> lead.pause(actor, id)))
                : new Button(getTranslation("career.ws.do.resume"), click -> act(() -> lead.resume(actor, id)));
        Button more = new Button(
                getTranslation("career.ws.do.extend", MORE.toMinutes()),
                click -> act(() -> lead.extend(actor, id, MORE)));
        actions.add(back, clock, more);
        if (step < WorkshopPlan.STEPS) {
            actions.add(Shapes.mainButton(
                    getTranslation("career.ws.do.next"), () -> act(() -> lead.move(actor, id, step, step + 1))));
            actions.add(Shapes.quietButton(getTranslation("career.ws.do.end"), this::askToEnd));
        } else {
            actions.add(Shapes.mainButton(getTranslation("career.ws.do.end"), this::askToEnd));
        }
    }

    private void askToEnd() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("career.ws.end.title"));
        dialog.setText(getTranslation("career.ws.end.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("career.ws.end.not"));
        dialog.setConfirmText(getTranslation("career.ws.do.end"));
        dialog.addConfirmListener(confirmed -> act(() -> lead.end(actor, id)));
        dialog.open();
    }

    private void act(Runnable action) {
        room.act(action);
    }
}
