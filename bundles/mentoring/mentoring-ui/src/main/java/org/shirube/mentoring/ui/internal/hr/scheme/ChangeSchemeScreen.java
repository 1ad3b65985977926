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
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.Unknown;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.WayLink;

/** Changes what a scheme was set up with. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.PLAN + "/:" + HrLinks.ID,
        titleKey = "mentoring.hr.change.title",
        roles = {Role.HR_ADMIN})
public final class ChangeSchemeScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;

    @Activate
    public ChangeSchemeScreen(
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
        try {
            add(tools.schemes().scheme(tools.hr(), Unknown.known(id)));
        } catch (MentoringRefusedException e) {
            getContent().add(new Unknown());
        }
    }

    private void add(Scheme scheme) {
        getContent()
                .add(
                        new WayLink(
                                HrLinks.scheme(scheme.id()),
                                getTranslation(
                                        "mentoring.hr.back.to", scheme.plan().title())),
                        new PageHeader(getTranslation("mentoring.hr.change.title"))
                                .withSubline(getTranslation("mentoring.hr.change.subline")),
                        new PlanForm(
                                tools,
                                scheme.plan(),
                                getTranslation("mentoring.hr.form.save"),
                                plan -> change(scheme, plan)));
    }

    private void change(Scheme scheme, SchemePlan plan) {
        tools.schemes().change(tools.hr(), scheme.id(), scheme.version(), plan);
        getUI().ifPresent(ui -> ui.navigate(HrLinks.scheme(scheme.id())));
    }
}
