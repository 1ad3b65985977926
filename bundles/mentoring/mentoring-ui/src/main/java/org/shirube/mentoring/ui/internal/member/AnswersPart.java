// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Requests that wait for my word, as the one who is asked or as one of two whom HR proposed to each other. */
final class AnswersPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient List<OwnScheme> schemes;
    private final Acts acts;

    AnswersPart(Services services, List<OwnScheme> schemes, List<Request> requests, Acts acts) {
        this.services = services;
        this.schemes = schemes;
        this.acts = acts;
        if (requests.isEmpty()) {
            setVisible(false);
            return;
        }
        Card card = new Card(
                getTranslation("mentoring.answer.title"), new VisibilityLine(getTranslation("mentoring.visible.two")));
        requests.forEach(request -> card.add(row(request)));
        getContent().add(card);
    }

    private Article row(Request request) {
        boolean seeker = services.me().equals(request.seeker());
        EmployeeId other = seeker ? request.offerer() : request.seeker();
        String name = Words.name(services, other);
        Article row = new Article();
        row.addClassNames("mentoring-row", "sh-stack");
        row.add(new Face(services, other), Shapes.quiet(why(request)));
        if (!request.note().isEmpty()) {
            Paragraph note = new Paragraph(request.note());
            note.addClassName("mentoring-note");
            row.add(note);
        }
        row.add(Shapes.line(
                Shapes.mainButton(
                        getTranslation(seeker ? "mentoring.answer.accept.seeker" : "mentoring.answer.accept"),
                        () -> acts.run(
                                () -> services.requests().accept(services.actor(), request.id()), done(request))),
                Shapes.quietButton(
                        getTranslation("mentoring.answer.decline"),
                        () -> DeclineDialog.of(services, request, name, acts).open()),
                Inputs.small(getTranslation("mentoring.answer.profile"), name, () -> ProfileDialog.of(services, other)
                        .open())));
        return row;
    }

    private String why(Request request) {
        Optional<OwnScheme> scheme = schemes.stream()
                .filter(own -> own.id().equals(request.scheme()))
                .findFirst();
        String title = scheme.map(own -> own.plan().title()).orElse("");
        boolean seeker = services.me().equals(request.seeker());
        String key = request.origin() == Request.Origin.ASKED
                ? "mentoring.answer.asked"
                : seeker ? "mentoring.answer.proposed.seeker" : "mentoring.answer.proposed.offerer";
        return getTranslation(key, title);
    }

    /** Of two whom HR proposed to each other the first one's yes does not make a pair yet. */
    private static String done(Request request) {
        boolean last = request.seekerSaid() || request.offererSaid();
        return last ? "mentoring.answer.accepted" : "mentoring.answer.accepted.first";
    }
}
