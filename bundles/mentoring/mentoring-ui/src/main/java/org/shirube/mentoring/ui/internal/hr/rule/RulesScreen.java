// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.hr.part.Unknown;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** Conditions and weights of a scheme, tried on a sample while they are changed, and kept where they please. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.RULES + "/:" + HrLinks.ID,
        titleKey = "mentoring.hr.rules.title",
        roles = {Role.HR_ADMIN})
public final class RulesScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final Said said = new Said();

    @Activate
    public RulesScreen(
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
        SchemePlan plan = scheme.plan();
        RulesField field = new RulesField(tools.matching().rules(tools.hr(), plan.kind(), getLocale()), plan);
        PreviewCard preview = new PreviewCard(tools, scheme.id());
        field.onChange(() -> said.tried(() -> preview.show(field.settings())));
        said.tried(() -> preview.show(field.settings()));
        Card rules = new Card(
                getTranslation("mentoring.hr.rules.card"),
                new VisibilityLine(getTranslation("mentoring.hr.visible.hr")),
                field,
                Shapes.line(Shapes.mainButton(
                        getTranslation("mentoring.hr.rules.keep"), () -> keep(scheme, plan.with(field.settings())))));
        Div both = new Div(rules, preview);
        both.addClassName("mentoring-hr-beside");
        getContent()
                .add(
                        new WayLink(HrLinks.scheme(scheme.id()), getTranslation("mentoring.hr.back.to", plan.title())),
                        new PageHeader(getTranslation("mentoring.hr.rules.title"))
                                .withSubline(getTranslation("mentoring.hr.rules.subline")),
                        said,
                        both);
    }

    private void keep(Scheme scheme, SchemePlan plan) {
        if (said.tried(() -> tools.schemes().change(tools.hr(), scheme.id(), scheme.version(), plan))) {
            show(scheme.id());
            said.well(getTranslation("mentoring.hr.rules.kept"));
        }
    }
}
