// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.Course;
import org.shirube.career.api.workshop.Workshop;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** The four steps, the one that is on, and how much time it has. The page counts the seconds by itself. */
final class ClockCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final OrderedList rail = new OrderedList();
    private final List<ListItem> steps = new ArrayList<>();
    private final Paragraph step = new Paragraph();
    private final Span clock = new Span();
    private final Paragraph said = Shapes.quiet("");
    private transient @Nullable List<Integer> shownMinutes;

    ClockCard() {
        rail.addClassName("career-rail");
        step.addClassName("career-strong");
        step.getElement().setAttribute("role", "status");
        clock.addClassName("career-clock");
        clock.getElement().setAttribute("role", "timer");
        Div now = Shapes.line(step, clock);
        getContent().add(now, said, rail);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.ws.course"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://assets/career/workshop.js");
    }

    void show(Workshop workshop, @Nullable Course course) {
        minutes(workshop.plan().minutes());
        int on = course == null ? 0 : course.step();
        for (int number = 1; number <= steps.size(); number++) {
            boolean is = number == on;
            steps.get(number - 1)
                    .getElement()
                    .setAttribute("data-on", is)
                    .setAttribute("aria-current", is ? "step" : "false");
        }
        step.setText(course == null ? getTranslation("career.ws.course." + workshop.state()) : Words.step(this, on));
        said.setText(course == null ? "" : getTranslation("career.ws.step." + on + ".help"));
        clock.setVisible(course != null);
        if (course != null) {
            clock.getElement()
                    .executeJs(
                            "window.shirubeWorkshop.clock(this, $0, $1, $2, $3)",
                            course.secondsLeft(),
                            course.running(),
                            getTranslation("career.ws.clock.over"),
                            getTranslation("career.ws.clock.paused"));
        }
    }

    private void minutes(List<Integer> minutes) {
        if (minutes.equals(shownMinutes)) {
            return;
        }
        shownMinutes = minutes;
        rail.removeAll();
        steps.clear();
        for (int number = 1; number <= minutes.size(); number++) {
            steps.add(new ListItem(
                    new Span(Words.step(this, number)),
                    Shapes.quiet(getTranslation("career.ws.minutes", minutes.get(number - 1)))));
        }
        steps.forEach(rail::add);
    }
}
