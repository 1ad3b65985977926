// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;

/** With whom I met, with the thanks of both, and what became of requests. */
final class PastPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Duration FRESH = Duration.ofDays(7);

    private final transient Services services;
    private final Acts acts;

    PastPart(Services services, Overview overview, Acts acts) {
        this.services = services;
        this.acts = acts;
        List<Request> answered = overview.answered().stream()
                .filter(request -> request.state() != Request.State.ACCEPTED)
                .toList();
        setVisible(!overview.ended().isEmpty() || !answered.isEmpty());
        if (!overview.ended().isEmpty()) {
            Card card = new Card(
                    getTranslation("mentoring.past.pairs"),
                    new VisibilityLine(getTranslation("mentoring.visible.two")));
            overview.ended().forEach(pair -> card.add(ended(pair)));
            getContent().add(card);
        }
        if (!answered.isEmpty()) {
            Div rows = Shapes.stack();
            answered.forEach(request -> rows.add(answered(request)));
            getContent().add(new Card(getTranslation("mentoring.past.requests"), details(answered, rows)));
        }
    }

    /** Open while there is an answer that may not have been read. */
    private Details details(List<Request> answered, Div rows) {
        Details details = new Details(getTranslation("mentoring.past.requests.open", answered.size()), rows);
        Instant lately = services.visit().now().minus(FRESH);
        details.setOpened(answered.stream()
                .map(Request::answered)
                .filter(Objects::nonNull)
                .anyMatch(at -> at.isAfter(lately)));
        return details;
    }

    private Article ended(Pair pair) {
        EmployeeId other = pair.other(services.me());
        String name = Words.name(services, other);
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        row.add(
                new Face(services, other, Words.kind(this, pair.kind())),
                Shapes.quiet(getTranslation(
                        "mentoring.past.span", pair.schemeTitle(), Words.day(pair.since()), pair.meetings())));
        String thanks = pair.thanks();
        if (thanks != null) {
            Paragraph words = new Paragraph(thanks);
            words.addClassName("mentoring-note");
            row.add(Shapes.quiet(getTranslation("mentoring.past.thanks", name)), words);
        }
        if (!pair.thanked()) {
            row.add(Shapes.line(
                    Inputs.small(getTranslation("mentoring.thank"), name, () -> EndDialog.thank(services, pair, acts)
                            .open())));
        }
        return row;
    }

    private Article answered(Request request) {
        EmployeeId other = services.me().equals(request.seeker()) ? request.offerer() : request.seeker();
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        row.add(
                Shapes.line(
                        new Paragraph(Words.name(services, other)),
                        new StatusPill(Tone.NEUTRAL, getTranslation("mentoring.request." + request.state()))),
                Shapes.quiet(Words.day(
                        LocalDate.ofInstant(request.made(), services.visit().zone()))));
        Reply reply = request.reply();
        if (reply != null && reply.why() != Reply.Why.UNSAID) {
            row.add(Shapes.quiet(
                    getTranslation("mentoring.past.reply", getTranslation("mentoring.why." + reply.why()))));
        }
        if (reply != null && !reply.words().isEmpty()) {
            Paragraph words = new Paragraph(reply.words());
            words.addClassName("mentoring-note");
            row.add(words);
        }
        return row;
    }
}
