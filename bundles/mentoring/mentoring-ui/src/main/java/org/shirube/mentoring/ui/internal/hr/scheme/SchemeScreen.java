// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.match.Board;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.hr.part.Unknown;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
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
    private final Said said = new Said();

    @Activate
    public SchemeScreen(
            @Reference SchemeDesk schemes,
            @Reference Matching matching,
            @Reference Topics topics,
            @Reference PeopleDirectory directory,
            @Reference Visit visit) {
        this.tools = new HrTools(schemes, matching, topics, directory, visit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HrLinks.scheme(event.getRouteParameters().get(HrLinks.ID)));
    }

    void show(@Nullable SchemeId id) {
        getContent().removeAll();
        getContent().refocus();
        try {
            add(tools.schemes().scheme(tools.hr(), Unknown.known(id)));
        } catch (MentoringRefusedException e) {
            getContent().add(new Unknown());
        }
    }

    private void add(Scheme scheme) {
        Runnable changed = () -> show(scheme.id());
        getContent()
                .add(
                        new WayLink(Links.DESK, getTranslation("mentoring.hr.back")),
                        new PageHeader(scheme.plan().title())
                                .withSubline(
                                        SchemeWords.kind(this, scheme.plan().kind()))
                                .withActions(new Moves(tools, scheme, said, changed).buttons()),
                        new CourseLine(scheme),
                        said,
                        new VisibilityLine(getTranslation("mentoring.hr.scheme.visible")));
        if (scheme.state() != SchemeState.DRAFT) {
            addBoard(scheme);
        }
        if (scheme.plan().kind().matches() && scheme.state() != SchemeState.DRAFT) {
            getContent().add(new RunsCard(tools, scheme, said));
        }
        getContent().add(new PeopleCard(tools, scheme), new PlanCard(tools, scheme));
        tools.schemes().feedback(tools.hr(), scheme.id()).ifPresent(feedback -> getContent()
                .add(new FeedbackCard(feedback)));
    }

    private void addBoard(Scheme scheme) {
        if (scheme.plan().kind().matches()) {
            Board board = tools.matching().board(tools.hr(), scheme.id());
            getContent()
                    .add(
                            new BoardCard(board),
                            new TopicsCard(board, tools.topics().all(tools.hr())));
        }
    }
}
