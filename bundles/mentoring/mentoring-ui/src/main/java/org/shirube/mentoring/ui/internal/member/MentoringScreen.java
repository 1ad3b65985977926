// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.ui.internal.part.Following;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Pieces;
import org.shirube.mentoring.ui.internal.part.Pieces.Piece;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** What waits for my answer, with whom I meet, whom I asked, and where I could take part (F57–F60, F98). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.MENTORING,
        titleKey = "mentoring.title",
        icon = "connect-o",
        order = 56,
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class MentoringScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Acts acts = new Acts(this::refresh);
    private final Pieces pieces = new Pieces(getContent());
    private final transient Following following;

    @Activate
    public MentoringScreen(@Reference Services services) {
        this.services = services;
        this.following = new Following(services.tidings());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.removeAll();
        if (services.actor().person().isPresent()) {
            services.profiles().livesIn(services.actor(), services.visit().zone());
        }
        refresh();
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

    /** Everything anew, after an act of one's own. */
    void refresh() {
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
        all.add(Piece.fixed("head", () -> new PageHeader(getTranslation("mentoring.title"))
                .withSubline(getTranslation("mentoring.subline"))));
        if (services.actor().person().isEmpty()) {
            all.add(Piece.fixed("nobody", Nobody::new));
            return all;
        }
        Overview overview = Overview.of(services);
        services.meet(overview.people());
        boolean described = services.profiles().own(services.actor()).isPresent();
        List<OwnScheme> schemes = services.schemes().mine(services.actor());
        all.add(new Piece("ways", overview.running(), () -> ways(overview)));
        all.add(Piece.fixed("acts", () -> acts));
        if (!described && overview.isEmpty()) {
            all.add(Piece.fixed("first", this::first));
        }
        all.add(new Piece(
                "answers",
                List.of(overview.toAnswer(), schemes),
                () -> new AnswersPart(services, schemes, overview.toAnswer(), acts)));
        all.add(new Piece(
                "introduced",
                overview.introductions(),
                () -> new IntroducedPart(services, overview.introductions(), acts)));
        overview.running()
                .forEach(pair ->
                        all.add(new Piece(pair.id().toString(), pair, () -> new PairCard(services, pair, acts))));
        all.add(new Piece(
                "sent",
                List.of(overview.waiting(), schemes),
                () -> new SentPart(services, schemes, overview.waiting(), acts)));
        all.add(new Piece(
                "schemes", List.of(schemes, described), () -> new SchemesCard(services, schemes, described, acts)));
        all.add(new Piece(
                "past", List.of(overview.ended(), overview.answered()), () -> new PastPart(services, overview, acts)));
        return all;
    }

    private com.vaadin.flow.component.Component ways(Overview overview) {
        List<Pair> running = overview.running();
        com.vaadin.flow.component.html.Div ways = Shapes.ways(
                new WayLink(Links.PROFILE, getTranslation("mentoring.profile.title")),
                new WayLink(Links.SIT_IN, getTranslation("mentoring.sitIn.title")));
        IntroduceDialog.of(services, running, acts)
                .ifPresent(dialog ->
                        ways.add(Shapes.quietButton(getTranslation("mentoring.introduce"), () -> dialog.dialog()
                                .open())));
        return ways;
    }

    private EmptyState first() {
        return new EmptyState(getTranslation("mentoring.first.title"), getTranslation("mentoring.first.text"))
                .withExample(getTranslation("mentoring.first.example"))
                .withAction(getTranslation("mentoring.first.do"), () -> UI.getCurrent()
                        .navigate(Links.PROFILE));
    }
}
