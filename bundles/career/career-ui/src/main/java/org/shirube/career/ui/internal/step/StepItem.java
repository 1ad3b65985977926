// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.career.api.step.Step;
import org.shirube.ui.component.Shapes;

/** A step of a month, with how it went. */
final class StepItem extends ListItem {

    private static final long serialVersionUID = 1L;

    StepItem(Step step) {
        Step.Outcome outcome = step.outcome();
        add(Shapes.quiet(StepWords.month(step.month())), new Paragraph(step.words()));
        if (outcome != null) {
            add(StepWords.pill(this, outcome));
        }
        if (!step.remark().isEmpty()) {
            add(Shapes.quiet(step.remark()));
        }
    }
}
