// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.DirectionCount;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** One part of the direction in both languages, whether it holds, how many relate to it, and what it said before. */
final class DirectionVersionCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient Direction direction;

    DirectionVersionCard(DeskTools tools, Direction direction, List<DirectionCount> counts) {
        super(DirectionWords.heading(direction, UI.getCurrent().getLocale()));
        this.tools = tools;
        this.direction = direction;
        add(state(), texts(direction.text()), Shapes.quiet(people(counts)), buttons(), versions());
    }

    private Div state() {
        DirectionText text = direction.text();
        LocalDate today = tools.today();
        String state = direction.withdrawn()
                ? "withdrawn"
                : text.holdsOn(today) ? "holds" : today.isBefore(text.from()) ? "later" : "over";
        LocalDate to = text.to();
        String from = Wording.day(text.from(), getLocale());
        return Shapes.line(
                new StatusPill(
                        state.equals("holds") ? Tone.GOOD : Tone.NEUTRAL, getTranslation("career.desk." + state)),
                Shapes.quiet(
                        to == null
                                ? getTranslation("career.desk.from", from)
                                : getTranslation("career.scope.days", from, Wording.day(to, getLocale()))));
    }

    private static Div texts(DirectionText text) {
        Div both = new Div();
        both.addClassName("sh-grid");
        both.add(
                language("ja", text.headingJapanese(), text.japanese()),
                language("en", text.headingEnglish(), text.english()));
        return both;
    }

    private static Div language(String language, String heading, String words) {
        Paragraph title = new Paragraph(heading);
        title.addClassName("career-strong");
        Paragraph text = new Paragraph(words);
        text.addClassName("career-lines");
        Div part = Shapes.stack(title, text);
        part.getElement().setAttribute("lang", language);
        return part;
    }

    private String people(List<DirectionCount> counts) {
        return counts.stream()
                .filter(count -> count.direction().equals(direction.id()))
                .findFirst()
                .map(count -> count.people() == null
                        ? getTranslation("career.desk.withheld")
                        : getTranslation("career.desk.people", count.people()))
                .orElseGet(() -> getTranslation("career.desk.uncounted"));
    }

    private Div buttons() {
        String heading = DirectionWords.heading(direction, getLocale());
        Div buttons = Shapes.line(Inputs.small(
                getTranslation("career.change"), heading, () -> new DirectionForm(tools, direction).open(this)));
        if (!direction.withdrawn()) {
            buttons.add(Inputs.small(getTranslation("career.desk.withdraw"), heading, this::askToWithdraw));
        }
        return buttons;
    }

    private void askToWithdraw() {
        Inputs.sure(
                this,
                getTranslation("career.desk.withdraw"),
                getTranslation("career.desk.withdraw.sure"),
                getTranslation("career.desk.withdraw"),
                this::withdraw);
    }

    /** Somebody else was faster: what they made of it is shown, to decide anew. */
    private void withdraw() {
        try {
            tools.desk().withdraw(tools.actor().get(), direction.id(), direction.number());
        } catch (ChangedElsewhereException e) {
            Notification.show(getTranslation("career.form.overtaken"));
        }
        tools.changed().run();
    }

    private Details versions() {
        List<Direction> all = tools.desk().versions(tools.actor().get(), direction.id());
        OrderedList list = new OrderedList();
        list.addClassName("career-trail");
        all.forEach(version -> list.add(new ListItem(
                Shapes.quiet(Wording.moment(version.published(), tools.zone().get(), getLocale())),
                new Paragraph(getTranslation(
                        version.withdrawn() ? "career.desk.version.withdrawn" : "career.desk.version",
                        version.number(),
                        DirectionWords.heading(version, getLocale()))),
                Shapes.quiet(DirectionWords.text(version, getLocale())))));
        return new Details(getTranslation("career.desk.versions", all.size()), list);
    }
}
