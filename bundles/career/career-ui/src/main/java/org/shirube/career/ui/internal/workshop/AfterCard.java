// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** After the end: the sheet is mine, and its last line becomes the step of the month with one tap. */
final class AfterCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final UUID sheet;
    private final Div step = Shapes.stack();

    /** @param ways stand below */
    AfterCard(Services services, UUID sheet, WayLink... ways) {
        this.services = services;
        this.sheet = sheet;
        getContent().add(Shapes.quiet(getTranslation("career.after.mine")), step, Shapes.ways(ways));
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.after.title"));
    }

    private void refresh() {
        String now = services.steps().current(services.actor()).map(Step::words).orElse("");
        step.removeAll();
        String next = next();
        if (!now.isEmpty() && now.equals(next)) {
            step.add(new Notice(Tone.GOOD, getTranslation("career.after.declared")));
            return;
        }
        if (!now.isEmpty()) {
            step.add(Shapes.quiet(getTranslation("career.after.instead")), new Paragraph(now));
        }
        String key = now.isEmpty() ? "career.after.declare" : "career.after.replace";
        step.add(Shapes.line(Shapes.mainButton(getTranslation(key), this::declare)));
    }

    /** As it stands at this moment: it may still be typed. */
    private String next() {
        return services.sheets()
                .find(services.actor(), sheet)
                .map(own -> line(own))
                .orElse("");
    }

    private static String line(Sheet own) {
        return own.text(SheetField.NEXT).replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private void declare() {
        String next = next();
        if (next.isEmpty()) {
            step.add(new Notice(Tone.CARE, getTranslation("career.after.empty")));
            return;
        }
        services.steps().declare(services.actor(), next);
        refresh();
    }
}
