// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.Direction;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.ui.internal.direction.DirectionWords;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Where the company wants to go, and beside it what of one's own goes together with it. */
final class DirectionCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient PlanTools tools;
    private final transient Plan plan;
    private final transient Profile profile;
    private final transient List<Plan> plans;
    private final transient Runnable changed;

    DirectionCard(PlanTools tools, Plan plan, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        this.profile = tools.profiles.own(tools.visit.actor());
        this.plans = tools.plans.own(tools.visit.actor());
        List<Direction> directions = tools.directions.current(tools.visit.actor(), tools.visit.today());
        List<Alignment> mine = tools.directions.own(tools.visit.actor());
        if (directions.isEmpty()) {
            getContent().add(Shapes.quiet(getTranslation("career.plan.direction.none")));
            return;
        }
        getContent().add(new VisibilityLine(getTranslation("career.plan.direction.visible")));
        directions.forEach(direction -> getContent().add(section(direction, mine)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.plan.direction"));
    }

    private Section section(Direction direction, List<Alignment> mine) {
        String heading = DirectionWords.heading(direction, getLocale());
        Paragraph text = new Paragraph(DirectionWords.text(direction, getLocale()));
        text.addClassName("career-lines");
        Section section = new Section(new H3(heading), text);
        section.addClassName("career-direction");
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-plain");
        mine.stream()
                .filter(alignment -> alignment.direction().equals(direction.id()))
                .forEach(alignment -> list.add(item(alignment)));
        if (list.getChildren().findAny().isPresent()) {
            section.add(list);
        }
        section.add(Inputs.small(getTranslation("career.plan.relate"), heading, () -> new RelateForm(
                        tools, direction, plan, profile, changed)
                .open(this)));
        return section;
    }

    private ListItem item(Alignment alignment) {
        String words = words(alignment);
        Div told = Shapes.stack(new Paragraph(words));
        if (!alignment.why().isEmpty()) {
            told.add(Shapes.quiet(alignment.why()));
        }
        ListItem item = new ListItem(told, Inputs.small(getTranslation("career.profile.unlink"), words, () -> {
            tools.directions.part(tools.visit.actor(), alignment.id());
            changed.run();
        }));
        item.addClassNames("sh-line", "career-share");
        return item;
    }

    private String words(Alignment alignment) {
        if (alignment.kind() == Alignment.Kind.PLAN) {
            return plans.stream()
                    .filter(some -> some.id().value().equals(alignment.item()))
                    .map(some ->
                            getTranslation("career.profile.said", getTranslation("career.plan.title"), some.target()))
                    .findFirst()
                    .orElseGet(() -> getTranslation("career.profile.gone"));
        }
        return profile.statements().stream()
                .filter(statement -> statement.id().value().equals(alignment.item()))
                .map(statement -> getTranslation(
                        "career.profile.said",
                        getTranslation("career.profile." + statement.field()),
                        statement.words()))
                .findFirst()
                .orElseGet(() -> getTranslation("career.profile.gone"));
    }
}
