// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.ui.internal.part.Back;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.career.ui.internal.part.Tabs;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** My plan: where to, what it takes, what I can, and the steps. Which of several is open stands in the address. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PLAN,
        titleKey = "career.plan.title",
        roles = {Role.MEMBER, Role.MANAGER})
public final class PlanScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String PLAN = "plan";

    private final transient PlanTools tools;
    private transient QueryParameters asked = QueryParameters.empty();

    @Activate
    public PlanScreen(@Reference PlanTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    void show(QueryParameters parameters) {
        asked = parameters;
        refresh();
    }

    private void refresh() {
        List<Plan> plans = tools.plans.own(tools.visit.actor());
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("career.plan.title"))
                                .withSubline(getTranslation("career.plan.subline")),
                        new VisibilityLine(getTranslation("career.plan.visible")));
        if (plans.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("career.plan.empty.title"), getTranslation("career.plan.empty.text"))
                            .withExample(getTranslation("career.plan.empty.example"))
                            .withAction(getTranslation("career.plan.empty.do"), this::begin));
            return;
        }
        Plan open = wanted(plans);
        getContent()
                .add(
                        choice(plans, open),
                        new TargetCard(tools, open, this::refresh),
                        new NeedsCard(tools, open, this::refresh),
                        new StepsCard(tools, open, this::refresh),
                        new MarketCard(tools, open, this::refresh),
                        new DirectionCard(tools, open, this::refresh));
    }

    private void begin() {
        TargetForm.begin(tools, this::refresh).open(this);
    }

    private Plan wanted(List<Plan> plans) {
        String id = asked.getSingleParameter(PLAN).orElse("");
        return plans.stream()
                .filter(plan -> plan.id().toString().equals(id))
                .findFirst()
                .orElse(plans.get(0));
    }

    private Div choice(List<Plan> plans, Plan open) {
        Tabs tabs = new Tabs(getTranslation("career.plan.several"));
        plans.forEach(plan -> tabs.with(
                Links.PLAN + "?" + PLAN + "=" + plan.id(),
                plan.closed() ? getTranslation("career.plan.closed", plan.target()) : plan.target(),
                plan.equals(open)));
        Div line = Shapes.line(tabs, Shapes.quietButton(getTranslation("career.plan.another"), this::begin));
        tabs.setVisible(plans.size() > 1);
        return line;
    }
}
