// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Suggestion;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Whom I could ask, with the reasons in words. */
final class SuggestionsPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient OwnScheme own;
    private final Acts acts;
    private final transient Catalogue catalogue;

    /** @param live what I asked here that waits */
    SuggestionsPart(Services services, OwnScheme own, List<Request> live, Acts acts) {
        this.services = services;
        this.own = own;
        this.acts = acts;
        this.catalogue = new Catalogue(services);
        getContent().addClassName("sh-stack");
        getContent().add(new SentPart(services, List.of(own), live, acts));
        if (partners() >= own.plan().partners()) {
            getContent().add(new Card(title(), Shapes.quiet(getTranslation("mentoring.suggest.partner"))));
            return;
        }
        boolean askable = live.size() < own.plan().openRequests();
        List<Suggestion> suggestions = services.requests().suggestions(services.actor(), own.id(), getLocale());
        services.meet(suggestions.stream().map(one -> one.profile().person()).toList());
        H2 heading = new H2(title());
        heading.addClassName("mentoring-heading");
        getContent().add(heading, new VisibilityLine(getTranslation("mentoring.suggest.visible")));
        if (!askable) {
            getContent().add(Shapes.quiet(getTranslation("mentoring.suggest.waiting")));
        }
        if (suggestions.isEmpty()) {
            getContent()
                    .add(new Card(
                            getTranslation("mentoring.suggest.none"),
                            Shapes.quiet(getTranslation("mentoring.suggest.none.text"))));
        }
        suggestions.forEach(suggestion -> getContent().add(card(suggestion, askable)));
    }

    private String title() {
        return getTranslation("mentoring.suggest.title");
    }

    private long partners() {
        return services.pairs().mine(services.actor()).stream()
                .filter(pair -> pair.scheme().equals(own.id()) && pair.seeker().equals(services.me()))
                .filter(pair -> pair.state() != Pair.State.ENDED)
                .count();
    }

    private Article card(Suggestion suggestion, boolean askable) {
        Article card = new Article();
        card.addClassNames("sh-card", "sh-stack", "mentoring-suggestion");
        card.add(
                new Face(services, suggestion.profile().person()),
                new ReasonList(suggestion.reasons()),
                new ProfileFacts(catalogue, suggestion.profile()),
                acts(suggestion, askable));
        return card;
    }

    private Div acts(Suggestion suggestion, boolean askable) {
        String name = Words.name(services, suggestion.profile().person());
        Div line = Shapes.line();
        if (!suggestion.free()) {
            line.add(Shapes.quiet(getTranslation("mentoring.suggest.full")));
        }
        if (askable) {
            String key = suggestion.free() ? "mentoring.ask" : "mentoring.wait";
            var button = Shapes.mainButton(getTranslation(key), () -> AskDialog.of(services, own.id(), suggestion, acts)
                    .open());
            button.setAriaLabel(getTranslation(key) + " – " + name);
            line.add(button);
        }
        line.add(Inputs.small(getTranslation("mentoring.block.do"), name, () -> BlocksCard.ask(
                        services, suggestion.profile().person(), acts)
                .open()));
        return line;
    }
}
