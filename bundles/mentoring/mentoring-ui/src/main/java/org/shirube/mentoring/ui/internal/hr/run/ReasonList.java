// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.mentoring.api.rule.FitReason;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** What each rule says of two people: conditions first, then what makes them fit. */
final class ReasonList extends Div {

    private static final long serialVersionUID = 1L;

    ReasonList(List<FitReason> reasons) {
        addClassName("mentoring-hr-reasons");
        add("mentoring.hr.rules.HARD", reasons.stream().filter(FitReason::hard).toList());
        add(
                "mentoring.hr.rules.SOFT",
                reasons.stream().filter(one -> !one.hard()).toList());
    }

    private void add(String title, List<FitReason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("sh-plain", "mentoring-hr-list");
        reasons.forEach(reason -> list.add(item(reason)));
        add(new H3(getTranslation(title)), list);
    }

    private ListItem item(FitReason reason) {
        Span name = new Span(reason.name());
        name.addClassName("mentoring-hr-strong");
        ListItem item = new ListItem(Shapes.line(name, reason.hard() ? holds(reason) : weighs(reason)));
        if (!reason.words().isEmpty()) {
            item.add(Shapes.quiet(reason.words()));
        }
        return item;
    }

    private StatusPill holds(FitReason reason) {
        boolean holds = reason.value() > 0;
        return new StatusPill(
                holds ? Tone.GOOD : Tone.BAD,
                getTranslation(holds ? "mentoring.hr.reason.holds" : "mentoring.hr.reason.broken"));
    }

    private Span weighs(FitReason reason) {
        Span weighs = new Span(getTranslation(
                "mentoring.hr.reason.weighs", RunWords.percent(reason.value()), RunWords.percent(reason.share())));
        weighs.addClassName("sh-quiet");
        return weighs;
    }
}
