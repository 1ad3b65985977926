// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.api.SchemeState;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** What the scheme was set up with, with the ways to change it. */
final class PlanCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient HrTools tools;
    private final transient SchemePlan plan;

    PlanCard(HrTools tools, Scheme scheme) {
        this.tools = tools;
        this.plan = scheme.plan();
        boolean matches = plan.kind().matches();
        if (!plan.about().isEmpty()) {
            Paragraph about = new Paragraph(plan.about());
            about.addClassName("mentoring-hr-about");
            getContent().add(about);
        }
        getContent().add(matches ? facts() : poolFacts());
        if (scheme.state() != SchemeState.ENDED) {
            getContent().add(ways(scheme, matches));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.plan.title"));
    }

    private Div ways(Scheme scheme, boolean matches) {
        WayLink change = new WayLink(HrLinks.plan(scheme.id()), getTranslation("mentoring.hr.plan.change"));
        return matches
                ? Shapes.ways(
                        change, new WayLink(HrLinks.rules(scheme.id()), getTranslation("mentoring.hr.plan.rules")))
                : Shapes.ways(change);
    }

    private DefinitionList poolFacts() {
        return new DefinitionList()
                .item(side(Side.OFFERER), SchemeWords.audience(this, tools, plan.offerers()))
                .item(word("joining"), SchemeWords.joining(this, plan))
                .item(word("capacity"), getTranslation("mentoring.hr.count.people", plan.capacity()));
    }

    private DefinitionList facts() {
        DefinitionList facts =
                new DefinitionList().item(side(Side.SEEKER), SchemeWords.audience(this, tools, plan.seekers()));
        if (!plan.kind().mutual()) {
            facts.item(side(Side.OFFERER), SchemeWords.audience(this, tools, plan.offerers()));
        }
        return facts.item(word("joining"), SchemeWords.joining(this, plan))
                .item(word("length"), getTranslation("mentoring.hr.plan.length.of", plan.months(), plan.meetings()))
                .item(word("capacity"), getTranslation("mentoring.hr.count.people", plan.capacity()))
                .item(word("partners"), getTranslation("mentoring.hr.count.people", plan.partners()))
                .item(word("requests"), getTranslation("mentoring.hr.count.requests", plan.openRequests()))
                .item(
                        word("way"),
                        getTranslation(
                                "mentoring.hr.form.way." + (plan.review() ? WayPart.Way.REVIEW : WayPart.Way.SELF)))
                .item(word("objective"), getTranslation("mentoring.hr.form.objective." + plan.objective()))
                .item(word("coolDown"), getTranslation("mentoring.hr.count.months", plan.coolDownMonths()));
    }

    private String side(Side side) {
        return SchemeWords.side(this, plan.kind(), side);
    }

    private String word(String key) {
        return getTranslation("mentoring.hr.plan." + key);
    }
}
