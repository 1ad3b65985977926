// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.hr.part.Unknown;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** A matching run: its progress, what it proposes, changes by hand, approving and sending (F57, F58, F98). */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.RUN + "/:" + HrLinks.ID,
        titleKey = "mentoring.hr.run.title",
        roles = {Role.HR_ADMIN})
public final class RunScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final Said said = new Said();
    private transient Wanted wanted = new Wanted(ProposalQuery.ALL);

    @Activate
    public RunScreen(
            @Reference SchemeDesk schemes,
            @Reference Matching matching,
            @Reference Topics topics,
            @Reference PeopleDirectory directory,
            @Reference Visit visit) {
        this.tools = new HrTools(schemes, matching, topics, directory, visit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = Wanted.of(event.getLocation().getQueryParameters());
        show(HrLinks.run(event.getRouteParameters().get(HrLinks.ID)));
    }

    void show(@Nullable RunId id) {
        getContent().removeAll();
        getContent().refocus();
        try {
            MatchRun run = tools.matching().run(tools.hr(), Unknown.known(id));
            add(run, tools.schemes().scheme(tools.hr(), run.scheme()).plan().title());
        } catch (MentoringRefusedException e) {
            getContent().add(new Unknown());
        }
    }

    private void add(MatchRun run, String title) {
        Runnable again = () -> show(run.id());
        String when = Wording.moment(run.started(), tools.visit().zone(), getLocale());
        PageHeader header = new PageHeader(getTranslation("mentoring.hr.run.title"))
                .withSubline(getTranslation("mentoring.hr.runs.of", when));
        getContent()
                .add(
                        new WayLink(HrLinks.scheme(run.scheme()), getTranslation("mentoring.hr.back.to", title)),
                        header,
                        said,
                        new VisibilityLine(getTranslation("mentoring.hr.run.visible")));
        if (run.state().hasResult()) {
            header.withActions(new RunActs(tools, run, said, again).buttons());
            // While it goes on the words beside the bar say so, and change.
            getContent().addComponentAtIndex(2, RunWords.state(this, run.state()));
            getContent().add(new RunBody(tools, run, wanted, other -> wanted = other, said));
        } else {
            getContent().add(RunProgress.goesOn(run) ? new RunProgress(tools, run, again) : new RunOver(run));
        }
    }
}
