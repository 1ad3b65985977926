// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** On which sides of a scheme I am, and how I join, change and leave. */
final class SeatLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient OwnScheme own;
    private final SchemeKind kind;
    private final Acts acts;

    /** @param described whether there is a profile, without which nobody joins */
    SeatLine(Services services, OwnScheme own, boolean described, Acts acts) {
        this.services = services;
        this.own = own;
        this.kind = own.plan().kind();
        this.acts = acts;
        getContent().addClassName("sh-line");
        sides().filter(own.joined()::contains).forEach(this::addJoined);
        List<Side> free = sides().filter(
                        side -> own.open().contains(side) && !own.joined().contains(side))
                .toList();
        if (free.isEmpty() || !takesPeople()) {
            return;
        }
        if (!described) {
            getContent().add(new WayLink(Links.PROFILE, getTranslation("mentoring.join.profileFirst")));
            return;
        }
        free.forEach(side -> getContent()
                .add(new Button(
                        getTranslation("mentoring.join." + kind + "." + side),
                        click -> join(side, "mentoring.join.done").open())));
    }

    /** In a mutual scheme everybody is on both, so one is shown. */
    private Stream<Side> sides() {
        return kind.mutual() ? Stream.of(Side.OFFERER) : Stream.of(Side.values());
    }

    private boolean takesPeople() {
        LocalDate today = services.visit().today();
        boolean open = own.state() == SchemeState.OPEN
                || own.state() == SchemeState.RUNNING && !own.plan().review();
        return open
                && !today.isBefore(own.plan().opens())
                && !today.isAfter(own.plan().closes());
    }

    private void addJoined(Side side) {
        String as = Words.as(this, kind, side);
        getContent()
                .add(
                        side == Side.OFFERER && kind.matches()
                                ? new StatusPill(
                                        Tone.GOOD, getTranslation("mentoring.join.as.capacity", as, own.capacity()))
                                : new StatusPill(Tone.GOOD, getTranslation("mentoring.join.as", as)));
        if (side == Side.OFFERER && kind.matches()) {
            getContent()
                    .add(Inputs.small(
                            getTranslation("mentoring.join.capacity.change"),
                            own.plan().title(),
                            () -> join(side, "mentoring.join.changed").open()));
        }
        getContent()
                .add(Inputs.small(
                        getTranslation("mentoring.leave"),
                        own.plan().title() + " " + as,
                        () -> Inputs.sure(
                                this,
                                getTranslation("mentoring.leave.sure"),
                                getTranslation("mentoring.leave.what"),
                                getTranslation("mentoring.leave"),
                                () -> acts.run(
                                        () -> services.schemes().leave(services.actor(), own.id(), side),
                                        "mentoring.leave.done"))));
    }

    private FieldDialog join(Side side, String done) {
        boolean there = own.joined().contains(side);
        FieldDialog dialog = new MentoringDialog(
                getTranslation(there ? "mentoring.join.capacity.change" : "mentoring.join." + kind + "." + side),
                getTranslation(
                        kind.matches()
                                ? "mentoring.join.visible." + by() + side
                                : "mentoring.join.visible.SIT_IN_POOL"),
                acts.kept(done));
        dialog.with(Shapes.quiet(getTranslation("mentoring.join.text." + (kind.mutual() ? "BOTH" : by() + side))));
        IntegerField capacity = capacity();
        if (side == Side.OFFERER && kind.matches()) {
            dialog.with(capacity);
        }
        return dialog.keeping(getTranslation(there ? "mentoring.keep" : "mentoring.join.do"), () -> {
            Integer value = capacity.getValue();
            boolean fits = value != null && value >= 1 && value <= SchemePlan.MOST_CAPACITY;
            capacity.setInvalid(!fits);
            if (fits) {
                services.schemes().join(services.actor(), own.id(), side, value);
            }
            return fits;
        });
    }

    /** Where HR matches nobody is asked. */
    private String by() {
        return kind.matches() && own.plan().review() ? "review." : "";
    }

    private IntegerField capacity() {
        IntegerField field = new IntegerField(getTranslation("mentoring.join.capacity"));
        field.setHelperText(getTranslation("mentoring.join.capacity.help"));
        field.setMin(1);
        field.setMax(SchemePlan.MOST_CAPACITY);
        field.setStepButtonsVisible(true);
        field.addClassName("mentoring-number");
        field.setErrorMessage(getTranslation("mentoring.join.capacity.range", SchemePlan.MOST_CAPACITY));
        field.setValue(own.capacity() > 0 ? own.capacity() : own.plan().capacity());
        return field;
    }
}
