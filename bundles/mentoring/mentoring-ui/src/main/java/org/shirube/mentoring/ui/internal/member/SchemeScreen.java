// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.ui.internal.part.Following;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Pieces;
import org.shirube.mentoring.ui.internal.part.Pieces.Piece;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Tone;

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
    private final Pieces pieces = new Pieces(getContent());
    private final transient Following following;
    private transient @Nullable SchemeId id;

    @Activate
    public SchemeScreen(@Reference Services services) {
        this.services = services;
        this.following = new Following(services.tidings());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (services.actor().person().isPresent()) {
            following.begin(
                    event.getUI(), changed -> services.news().watchMine(services.actor(), changed), this::follow);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.end();
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

    /** Everything anew, after an act of one's own. */
    private void refresh() {
        pieces.clear();
        getContent().refocus();
        pieces.show(pieces());
    }

    /** What others changed, and nothing else. */
    private void follow() {
        if (pieces.show(pieces())) {
            acts.followed();
        }
    }

    private List<Piece> pieces() {
        List<Piece> all = new ArrayList<>();
        all.add(Piece.fixed("back", Back::new));
        if (services.actor().person().isEmpty()) {
            all.add(Piece.fixed("nobody", Nobody::new));
            return all;
        }
        find().ifPresentOrElse(
                        own -> add(all, own),
                        () -> all.add(Piece.fixed(
                                "gone",
                                () -> new EmptyState(
                                        getTranslation("mentoring.scheme.gone.title"),
                                        getTranslation("mentoring.scheme.gone.text")))));
        return all;
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

    private void add(List<Piece> all, OwnScheme own) {
        SchemePlan plan = own.plan();
        boolean described = services.profiles().own(services.actor()).isPresent();
        all.add(new Piece("head", plan, () -> new PageHeader(plan.title())
                .withSubline(getTranslation("mentoring.kind.about." + plan.kind()))));
        all.add(Piece.fixed("acts", () -> acts));
        all.add(new Piece("facts", List.of(own, described), () -> facts(own, described)));
        if (!plan.kind().matches() || own.state() == SchemeState.ENDED) {
            return;
        }
        if (own.joined().contains(Side.SEEKER) && !plan.review()) {
            List<Request> mine = mine(own);
            List<Request> live = mine.stream().filter(Request::live).toList();
            mine.stream()
                    .max(Comparator.comparing(Request::made))
                    .filter(last -> last.state() == Request.State.DECLINED)
                    .ifPresent(declined -> all.add(new Piece("declined", declined, () -> declined(declined))));
            all.add(new Piece("suggestions", List.of(own, live), () -> new SuggestionsPart(services, own, live, acts)));
        }
        if (plan.review() && own.state() != SchemeState.RUNNING) {
            own.joined().stream()
                    .sorted(Comparator.naturalOrder())
                    .filter(side -> !plan.kind().mutual() || side == Side.SEEKER)
                    .forEach(side ->
                            all.add(new Piece("wishes " + side, own, () -> new WishesCard(services, own, side, acts))));
        }
    }

    private List<Request> mine(OwnScheme own) {
        return services.requests().sent(services.actor()).stream()
                .filter(request -> request.scheme().equals(own.id()))
                .toList();
    }

    /** The last answer was a no: that is said kindly, and there are others below. */
    private Notice declined(Request request) {
        return new Notice(
                        Tone.INFO,
                        getTranslation("mentoring.suggest.declined", Words.name(services, request.offerer())))
                .withText(getTranslation("mentoring.suggest.declined.text"));
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
