// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;

/** One scheme: what it is for, my part in it, and whom I could ask (F57–F60, F98). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.SCHEME + "/:id",
        titleKey = "mentoring.scheme.one",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class SchemeScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Acts acts = new Acts(this::refresh);
    private transient @Nullable SchemeId id;

    @Activate
    public SchemeScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").flatMap(SchemeScreen::id).orElse(null));
    }

    private static Optional<SchemeId> id(String text) {
        try {
            return Optional.of(new SchemeId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void show(@Nullable SchemeId shown) {
        id = shown;
        acts.removeAll();
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        getContent().refocus();
        getContent().add(new Back());
        if (services.actor().person().isEmpty()) {
            getContent().add(new Nobody());
            return;
        }
        find().ifPresentOrElse(this::show, () -> getContent()
                .add(new EmptyState(
                        getTranslation("mentoring.scheme.gone.title"), getTranslation("mentoring.scheme.gone.text"))));
    }

    /** What is not there and what is not for this person get the same answer. */
    private Optional<OwnScheme> find() {
        SchemeId shown = id;
        try {
            return shown == null
                    ? Optional.empty()
                    : Optional.of(services.schemes().scheme(services.actor(), shown));
        } catch (MentoringRefusedException e) {
            return Optional.empty();
        }
    }

    private void show(OwnScheme own) {
        SchemePlan plan = own.plan();
        boolean described = services.profiles().own(services.actor()).isPresent();
        getContent()
                .add(
                        new PageHeader(plan.title()).withSubline(getTranslation("mentoring.kind.about." + plan.kind())),
                        acts,
                        facts(own, described));
        if (plan.kind().matches() && own.state() != SchemeState.ENDED) {
            if (own.joined().contains(Side.SEEKER) && !plan.review()) {
                getContent().add(new SuggestionsPart(services, own, acts));
            }
            if (plan.review() && own.state() != SchemeState.RUNNING) {
                own.joined().stream()
                        .sorted(Comparator.naturalOrder())
                        .filter(side -> !plan.kind().mutual() || side == Side.SEEKER)
                        .forEach(side -> getContent().add(new WishesCard(services, own, side, acts)));
            }
        }
    }

    private Card facts(OwnScheme own, boolean described) {
        SchemePlan plan = own.plan();
        Card card = new Card(getTranslation("mentoring.scheme.about"));
        if (!plan.about().isEmpty()) {
            Paragraph about = new Paragraph(plan.about());
            about.addClassName("mentoring-words");
            card.add(about);
        }
        DefinitionList facts =
                new DefinitionList().item(getTranslation("mentoring.scheme.state"), Words.state(this, services, own));
        if (plan.kind().matches()) {
            facts.item(
                            getTranslation("mentoring.scheme.length"),
                            getTranslation("mentoring.scheme.length.of", plan.months(), plan.meetings()))
                    .item(
                            getTranslation("mentoring.scheme.how"),
                            getTranslation(
                                    plan.review() ? "mentoring.scheme.how.review" : "mentoring.scheme.how.self"));
        }
        card.add(facts, new SeatLine(services, own, described, acts));
        return card;
    }
}
