// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Consumer;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.agenda.CourseChoice;
import org.shirube.dialogue.ui.internal.part.Services;

/** Asks one of the two of a pairing when they talk. */
public final class TalkPlan {

    private static final String REFUSED = "dialogue.refused.";

    private TalkPlan() {}

    /**
     * Plans a talk, which may be the annual one.
     *
     * @param then what to do with it
     */
    public static PlanDialog plan(Services services, Pairing pairing, Consumer<Meeting> then) {
        Checkbox annual = new Checkbox();
        CourseChoice course = new CourseChoice(services.templates(), services.actor(), pairing.id());
        PlanDialog dialog = new PlanDialog(services, pairing.cadence(), null, REFUSED, wanted -> {
            course.keep();
            Meeting planned = services.meetings().plan(services.actor(), pairing.id(), wanted);
            return () -> then.accept(annual.getValue() ? annual(services, planned) : planned);
        });
        course.onChoice(dialog::last);
        annual.setLabel(dialog.getTranslation("dialogue.annual.plan"));
        return dialog.with(course).with(annual);
    }

    private static Meeting annual(Services services, Meeting planned) {
        return services.lasting().years().dedicate(services.actor(), planned.id(), Meeting.Kind.ANNUAL);
    }

    /**
     * Moves a talk.
     *
     * @param then what to do with it
     */
    public static PlanDialog move(Services services, Pairing pairing, Meeting meeting, Consumer<Meeting> then) {
        return new PlanDialog(services, pairing.cadence(), meeting.appointment(), REFUSED, wanted -> {
            Meeting moved = services.meetings().move(services.actor(), meeting.id(), wanted);
            return () -> then.accept(moved);
        });
    }
}
