// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.mentoring.api.rule.FitReason;

/** Why somebody could be the right one, rule by rule: the words, and beside them how far it holds, in five dots and as text. */
final class ReasonList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int DOTS = 5;

    ReasonList(List<FitReason> reasons) {
        addClassNames("sh-plain", "mentoring-reasons");
        getElement().setAttribute("aria-label", getTranslation("mentoring.reasons"));
        reasons.forEach(reason -> add(new ListItem(head(reason), new Span(reason.words()))));
    }

    private Span head(FitReason reason) {
        Span name = new Span(reason.name());
        name.addClassName("mentoring-rule");
        Span head = new Span(name);
        head.addClassName("mentoring-rule-head");
        if (!reason.hard()) {
            head.add(dots((int) Math.round(reason.value() * DOTS)));
        }
        return head;
    }

    private Span dots(int full) {
        Span dots = new Span("●".repeat(full) + "○".repeat(DOTS - full));
        dots.addClassName("mentoring-dots");
        dots.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("mentoring.reasons.dots", full, DOTS));
        return dots;
    }
}
