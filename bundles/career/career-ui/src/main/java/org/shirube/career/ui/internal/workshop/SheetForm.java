// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** The one sheet, step by step; all of it can be written at any time, and the step that is on is marked. */
final class SheetForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final UUID sheet;
    private final List<Card> steps = new ArrayList<>();

    SheetForm(Services services, Sheet sheet) {
        this.services = services;
        this.sheet = sheet.id();
        addClassName("career-stack");
        add(new VisibilityLine(getTranslation("career.sheet.visible")));
        for (int step = 1; step <= WorkshopPlan.STEPS; step++) {
            Card card = step(sheet, step);
            steps.add(card);
            add(card);
        }
    }

    UUID sheet() {
        return sheet;
    }

    private Card step(Sheet from, int step) {
        Card card = new Card(Words.step(this, step), Shapes.quiet(getTranslation("career.ws.step." + step + ".help")));
        card.addClassName("career-step");
        for (SheetField field : SheetField.values()) {
            if (field.step() == step) {
                card.add(new SheetText(services, from, field));
            }
        }
        Checkbox done = new Checkbox(getTranslation("career.sheet.done"));
        done.setValue(from.done().contains(step));
        done.addValueChangeListener(change -> finish(step, change.getValue()));
        card.add(done);
        return card;
    }

    /** A sheet that was removed on another page has nothing to be finished with. */
    private void finish(int step, boolean done) {
        try {
            services.sheets().finish(services.actor(), sheet, step, done);
        } catch (ChangedElsewhereException e) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    /** Marks the step that is on. */
    void mark(@Nullable Course course) {
        for (int step = 1; step <= steps.size(); step++) {
            boolean on = course != null && course.step() == step;
            steps.get(step - 1).getElement().setAttribute("data-on", on);
        }
    }
}
