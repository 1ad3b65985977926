// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** How workshops are written of. */
final class Words {

    private Words() {}

    static String name(Visit visit, EmployeeId person) {
        return Wording.name(visit.name(person), locale());
    }

    static String day(LocalDate day) {
        return Wording.day(day, locale());
    }

    /** When it begins, and how long it takes. */
    static String when(Component where, Visit visit, WorkshopPlan plan) {
        return where.getTranslation(
                "career.ws.when", Wording.moment(plan.starts(), visit.zone(), locale()), plan.length());
    }

    /** The room, or the way into it. */
    static Component place(Component where, WorkshopPlan plan) {
        if (!plan.online()) {
            return Shapes.quiet(plan.place());
        }
        Anchor link = new Anchor(plan.place(), where.getTranslation("career.ws.online"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    static StatusPill state(Component where, Workshop.State state) {
        Tone tone = state == Workshop.State.RUNNING ? Tone.GOOD : Tone.NEUTRAL;
        return new StatusPill(tone, where.getTranslation("career.ws.state." + state));
    }

    static String step(Component where, int step) {
        return where.getTranslation("career.ws.step." + step);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
