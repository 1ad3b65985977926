// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.MentoringNews;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.hr.part.Unknown;
import org.shirube.mentoring.ui.internal.part.Following;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Pieces;
import org.shirube.mentoring.ui.internal.part.Pieces.Piece;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Tidings;
import org.shirube.ui.Visit;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** The board of one scheme: how far it is, who looks for whom, the runs, and what it was set up with (F57, F58, F98). */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.SCHEME + "/:" + HrLinks.ID,
        titleKey = "mentoring.hr.scheme.title",
        roles = {Role.HR_ADMIN})
public final class SchemeScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient MentoringNews news;
    private final transient Following following;
    private final Said said = new Said();
    private final Pieces pieces = new Pieces(getContent());
    private transient @Nullable SchemeId id;

    @Activate
    public SchemeScreen(
            @Reference SchemeDesk schemes,
            @Reference Matching matching,
            @Reference Topics topics,
            @Reference PeopleDirectory directory,
            @Reference Visit visit,
            @Reference MentoringNews news,
            @Reference Tidings tidings) {
        this.tools = new HrTools(schemes, matching, topics, directory, visit);
        this.news = news;
        this.following = new Following(tidings);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HrLinks.scheme(event.getRouteParameters().get(HrLinks.ID)));
        // An address of another scheme finds this screen where it already is.
        getUI().ifPresent(this::follow);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.end();
    }

    private void follow(UI ui) {
        SchemeId followed = id;
        following.end();
        if (followed != null) {
            following.begin(ui, changed -> news.watchBoard(tools.hr(), followed, changed), () -> pieces.show(pieces()));
        }
    }

    void show(@Nullable SchemeId shown) {
        id = shown;
        pieces.clear();
        getContent().refocus();
        pieces.show(pieces());
    }

    private List<Piece> pieces() {
        try {
            return pieces(tools.schemes().scheme(tools.hr(), Unknown.known(id)));
        } catch (MentoringRefusedException e) {
            return List.of(Piece.fixed("unknown", Unknown::new));
        }
    }

    private List<Piece> pieces(Scheme scheme) {
        List<Piece> all = new ArrayList<>();
        all.add(Piece.fixed("back", () -> new WayLink(Links.DESK, getTranslation("mentoring.hr.back"))));
        all.add(new Piece("head", scheme, () -> head(scheme)));
        all.add(new Piece("course", scheme.state(), () -> new CourseLine(scheme)));
        all.add(Piece.fixed("said", () -> said));
        all.add(Piece.fixed("visible", () -> new VisibilityLine(getTranslation("mentoring.hr.scheme.visible"))));
        boolean matches = scheme.plan().kind().matches();
        if (matches && scheme.state() != SchemeState.DRAFT) {
            addBoard(all, scheme);
        }
        all.add(new Piece(
                "people",
                List.of(scheme.plan(), scheme.state(), scheme.seekers(), scheme.offerers()),
                () -> new PeopleCard(tools, scheme)));
        all.add(new Piece("plan", scheme.plan(), () -> new PlanCard(tools, scheme)));
        tools.schemes()
                .feedback(tools.hr(), scheme.id())
                .ifPresent(feedback -> all.add(new Piece("feedback", feedback, () -> new FeedbackCard(feedback))));
        return all;
    }

    private PageHeader head(Scheme scheme) {
        return new PageHeader(scheme.plan().title())
                .withSubline(SchemeWords.kind(this, scheme.plan().kind()))
                .withActions(new Moves(tools, scheme, said, () -> show(scheme.id())).buttons());
    }

    private void addBoard(List<Piece> all, Scheme scheme) {
        Board board = tools.matching().board(tools.hr(), scheme.id());
        List<Topic> topics = tools.topics().all(tools.hr());
        List<MatchRun> runs = tools.matching().runs(tools.hr(), scheme.id());
        all.add(new Piece("board", board, () -> new BoardCard(board)));
        all.add(new Piece("topics", List.of(board.topics(), topics), () -> new TopicsCard(board, topics)));
        all.add(new Piece("runs", List.of(scheme.state(), runs), () -> new RunsCard(tools, scheme, runs, said)));
    }
}
