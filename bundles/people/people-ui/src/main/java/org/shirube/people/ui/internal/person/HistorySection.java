// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.ui.internal.part.Parts;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** What changed when, newest first. Above it stands who can see it. */
final class HistorySection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    HistorySection(List<Employee> newestFirst, boolean own) {
        OrderedList list = new OrderedList();
        list.addClassName("people-history");
        Locale locale = getLocale();
        for (int i = 0; i < newestFirst.size(); i++) {
            Employee before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
            list.add(item(newestFirst.get(i), before, locale));
        }
        getContent()
                .add(Parts.section(
                        getTranslation("people.person.history"),
                        new VisibilityLine(
                                getTranslation(own ? "people.person.history.own" : "people.person.history.hr")),
                        list));
    }

    private ListItem item(Employee now, @Nullable Employee before, Locale locale) {
        Span day = new Span(Wording.day(now.validity().from(), locale));
        day.addClassName("people-history-day");
        Div what = new Div();
        what.addClassName("people-stack");
        if (before == null) {
            what.add(new Span(getTranslation("people.history.first")));
        }
        for (Step step : Step.between(before, now, locale)) {
            what.add(line(step));
        }
        return new ListItem(day, what);
    }

    private Div line(Step step) {
        Div line = new Div(Parts.aside(getTranslation(step.fieldKey())));
        line.addClassName("people-row");
        if (step.before() != null) {
            Span old = Parts.aside(worded(step, step.before()));
            line.add(old, Parts.aside("→"));
        }
        line.add(new Span(step.after() == null ? "–" : worded(step, step.after())));
        return line;
    }

    private String worded(Step step, String value) {
        return step.fieldKey().equals("people.status") ? getTranslation("people.status." + value) : value;
    }
}
