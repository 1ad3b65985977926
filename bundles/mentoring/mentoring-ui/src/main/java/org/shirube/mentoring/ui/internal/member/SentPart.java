// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** Requests that wait for the other one's word, or for a place with them. What I asked I can take back at any time. */
final class SentPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient List<OwnScheme> schemes;
    private final Acts acts;

    SentPart(Services services, List<OwnScheme> schemes, List<Request> requests, Acts acts) {
        this.services = services;
        this.schemes = schemes;
        this.acts = acts;
        if (requests.isEmpty()) {
            setVisible(false);
            return;
        }
        Card card = new Card(getTranslation("mentoring.sent.title"));
        requests.forEach(request -> card.add(row(request)));
        getContent().add(card);
    }

    private Article row(Request request) {
        boolean seeker = services.me().equals(request.seeker());
        EmployeeId other = seeker ? request.offerer() : request.seeker();
        boolean waiting = request.state() == Request.State.WAITING;
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        row.add(
                new Face(
                        services,
                        other,
                        new StatusPill(
                                waiting ? Tone.NEUTRAL : Tone.INFO,
                                getTranslation("mentoring.request." + request.state()))),
                Shapes.quiet(getTranslation(
                        waiting ? "mentoring.sent.waiting" : "mentoring.sent.open",
                        title(request),
                        Words.day(LocalDate.ofInstant(
                                request.made(), services.visit().zone())))));
        if (!request.note().isEmpty()) {
            Paragraph note = new Paragraph(request.note());
            note.addClassName("mentoring-note");
            row.add(note);
        }
        if (seeker) {
            row.add(Shapes.line(Inputs.small(
                    getTranslation("mentoring.sent.withdraw"),
                    Words.name(services, other),
                    () -> acts.run(
                            () -> services.requests().withdraw(services.actor(), request.id()),
                            "mentoring.sent.withdrawn"))));
        }
        return row;
    }

    private String title(Request request) {
        return schemes.stream()
                .filter(own -> own.id().equals(request.scheme()))
                .findFirst()
                .map(own -> own.plan().title())
                .orElse("");
    }
}
