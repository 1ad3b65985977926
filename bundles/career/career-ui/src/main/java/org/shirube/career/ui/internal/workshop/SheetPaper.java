// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.WorkshopPlan;
import org.shirube.ui.component.Shapes;

/** The sheet to read and to print, on one A4 page. */
final class SheetPaper extends Div {

    private static final long serialVersionUID = 1L;

    SheetPaper(Sheet sheet) {
        addClassNames("career-paper", "sh-card");
        for (int step = 1; step <= WorkshopPlan.STEPS; step++) {
            Div part = new Div(new H3(Words.step(this, step)));
            for (SheetField field : SheetField.values()) {
                if (field.step() == step) {
                    Paragraph text = new Paragraph(sheet.text(field));
                    text.addClassName("career-told");
                    part.add(Shapes.quiet(getTranslation("career.sheet." + field)), text);
                }
            }
            add(part);
        }
    }
}
