// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.OwnScheme;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.ui.internal.part.Links;
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

    @Activate
    public MentoringScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.removeAll();
        refresh();
    }

    void refresh() {
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(new PageHeader(getTranslation("mentoring.title"))
                        .withSubline(getTranslation("mentoring.subline")));
        if (services.actor().person().isEmpty()) {
            getContent().add(new Nobody());
            return;
        }
        Overview overview = Overview.of(services);
        boolean described = services.profiles().own(services.actor()).isPresent();
        getContent().add(ways(overview), acts);
        if (!described && overview.isEmpty()) {
            getContent().add(first());
        }
        List<OwnScheme> schemes = services.schemes().mine(services.actor());
        getContent()
                .add(
                        new AnswersPart(services, schemes, overview.toAnswer(), acts),
                        new IntroducedPart(services, overview.introductions(), acts));
        overview.running().forEach(pair -> getContent().add(new PairCard(services, pair, acts)));
        getContent()
                .add(
                        new SentPart(services, schemes, overview.waiting(), acts),
                        new SchemesCard(services, schemes, described, acts),
                        new PastPart(services, overview, acts));
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
