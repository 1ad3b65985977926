// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Wishes;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Whom I would like to be matched with, the best liked first, where HR matches. Only a run of the matching reads it. */
final class WishesCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient OwnScheme own;
    private final Side side;
    private final Acts acts;
    private final transient List<EmployeeId> wishes;

    WishesCard(Services services, OwnScheme own, Side side, Acts acts) {
        this.services = services;
        this.own = own;
        this.side = side;
        this.acts = acts;
        this.wishes = services.wishes().mine(services.actor(), own.id(), side);
        getContent()
                .add(
                        new VisibilityLine(getTranslation("mentoring.wish.visible")),
                        Shapes.quiet(getTranslation("mentoring.wish.text", Wishes.MOST)));
        OrderedList list = new OrderedList();
        list.addClassName("mentoring-wishes");
        wishes.forEach(person -> list.add(item(person)));
        list.setVisible(!wishes.isEmpty());
        getContent().add(list);
        if (wishes.size() < Wishes.MOST) {
            getContent().add(adding());
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.wish.title"));
    }

    private ListItem item(EmployeeId person) {
        String name = Words.name(services, person);
        int place = wishes.indexOf(person);
        Div line = Shapes.line(new Span(name));
        if (place > 0) {
            line.add(Inputs.small(getTranslation("mentoring.wish.up"), name, () -> {
                List<EmployeeId> moved = new ArrayList<>(wishes);
                Collections.swap(moved, place, place - 1);
                set(moved);
            }));
        }
        line.add(Inputs.small(
                getTranslation("mentoring.wish.remove"),
                name,
                () -> set(wishes.stream().filter(one -> !one.equals(person)).toList())));
        return new ListItem(line);
    }

    private Div adding() {
        Set<EmployeeId> without = new HashSet<>(wishes);
        without.add(services.me());
        ColleagueField who = new ColleagueField(services.visit(), getTranslation("mentoring.wish.who"), without);
        who.setErrorMessage(getTranslation("shell.form.empty"));
        return Shapes.line(who, Shapes.quietButton(getTranslation("mentoring.wish.add"), () -> {
            who.setInvalid(who.isEmpty());
            who.person().ifPresent(person -> {
                List<EmployeeId> more = new ArrayList<>(wishes);
                more.add(person);
                set(more);
            });
        }));
    }

    private void set(List<EmployeeId> people) {
        acts.run(() -> services.wishes().set(services.actor(), own.id(), side, people), "mentoring.wish.done");
    }
}
