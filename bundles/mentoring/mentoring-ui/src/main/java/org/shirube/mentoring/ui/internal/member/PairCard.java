// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** Somebody I meet: the one next step, how it went so far, and ways to rest or to end it. */
final class PairCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int ENDS_SOON_DAYS = 14;

    private final transient Services services;
    private final transient Pair pair;
    private final transient EmployeeId other;
    private final String name;
    private final Acts acts;

    PairCard(Services services, Pair pair, Acts acts) {
        this.services = services;
        this.pair = pair;
        this.acts = acts;
        this.other = pair.other(services.me());
        this.name = Words.name(services, other);
        getContent().add(Face.below(services, other, Words.kind(this, pair.kind())), next(), facts(), acts());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.pair.title", name));
    }

    /** The one thing that is next. */
    private Div next() {
        Div next = Shapes.stack();
        next.addClassName("mentoring-next");
        Instant first = pair.firstDate();
        LocalDate today = services.visit().today();
        if (pair.state() == Pair.State.PAUSED) {
            next.add(
                    new Paragraph(getTranslation("mentoring.pair.paused")),
                    Shapes.line(Shapes.mainButton(
                            getTranslation("mentoring.pair.resume"), () -> pause(false, "mentoring.pair.resumed"))));
        } else if (first != null) {
            next.add(new Paragraph(getTranslation(
                    "mentoring.pair.first", Words.at(first, services.visit().zone()))));
            next.add(pair.talks() ? plan() : Shapes.quiet(getTranslation("mentoring.pair.first.self")));
        } else if (!pair.until().minusDays(ENDS_SOON_DAYS).isAfter(today)) {
            next.add(new Paragraph(getTranslation("mentoring.pair.endsSoon", Words.day(pair.until()))));
        } else if (!last().plusMonths(1).isAfter(today)) {
            next.add(new Paragraph(getTranslation("mentoring.pair.notMet")));
        } else {
            next.add(new Paragraph(getTranslation(pair.talks() ? "mentoring.pair.talks" : "mentoring.pair.goesOn")));
        }
        if (pair.talks()) {
            next.add(Shapes.line(new WayLink(Links.TALKS, getTranslation("mentoring.pair.toTalks"))));
        }
        return next;
    }

    private LocalDate last() {
        LocalDate met = pair.lastMet();
        return met == null ? pair.since() : met;
    }

    private Component plan() {
        return Shapes.line(Shapes.mainButton(
                getTranslation("mentoring.pair.plan"),
                () -> acts.run(
                        () -> services.pairs().planFirst(services.actor(), pair.id()), "mentoring.pair.planned")));
    }

    private DefinitionList facts() {
        LocalDate met = pair.lastMet();
        Side mine = services.me().equals(pair.seeker()) ? Side.SEEKER : Side.OFFERER;
        return new DefinitionList()
                .item(getTranslation("mentoring.pair.scheme"), pair.schemeTitle())
                .item(getTranslation("mentoring.pair.as"), Words.as(this, pair.kind(), mine))
                .item(
                        getTranslation("mentoring.pair.span"),
                        getTranslation("mentoring.pair.until", Words.day(pair.since()), Words.day(pair.until())))
                .item(
                        getTranslation("mentoring.pair.met"),
                        met == null
                                ? getTranslation("mentoring.pair.met.never", pair.expected())
                                : getTranslation(
                                        "mentoring.pair.met.of", pair.meetings(), pair.expected(), Words.day(met)));
    }

    private Div acts() {
        Div line = Shapes.line();
        if (!pair.talks() && pair.state() == Pair.State.RUNNING) {
            line.add(Inputs.small(getTranslation("mentoring.met"), name, () -> MetDialog.of(services, pair, acts)
                    .open()));
        }
        line.add(Inputs.small(getTranslation("mentoring.answer.profile"), name, () -> ProfileDialog.of(services, other)
                .open()));
        if (pair.state() == Pair.State.RUNNING) {
            line.add(Inputs.small(
                    getTranslation("mentoring.pair.pause"), name, () -> pause(true, "mentoring.pair.pausing")));
        }
        line.add(Inputs.small(getTranslation("mentoring.end"), name, () -> EndDialog.end(services, pair, acts)
                .open()));
        if (services.me().equals(pair.seeker())) {
            line.add(Inputs.small(
                    getTranslation("mentoring.rematch"), name, () -> EndDialog.rematch(services, pair, acts)
                            .open()));
        }
        return line;
    }

    private void pause(boolean paused, String done) {
        acts.run(() -> services.pairs().pause(services.actor(), pair.id(), paused), done);
    }
}
