// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How well two fit, as a number and a bar; the bar is decoration. */
public final class FitBar extends Div {

    private static final long serialVersionUID = 1L;

    /** @param score 0 to 1 */
    public FitBar(double score) {
        addClassName("mentoring-hr-fit");
        Span bar = new Span();
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", RunWords.percent(score) + "%");
        add(new Span(getTranslation("mentoring.hr.fit", RunWords.percent(score))), bar);
    }
}
