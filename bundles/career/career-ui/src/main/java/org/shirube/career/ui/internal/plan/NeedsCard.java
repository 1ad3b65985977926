// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Statement;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** The gap: what the target takes, beside what I can already, as I see it. */
final class NeedsCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient PlanTools tools;
    private final transient Plan plan;
    private final transient Runnable changed;
    private final transient List<Statement> cans;

    NeedsCard(PlanTools tools, Plan plan, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        this.cans = tools.profiles.own(tools.visit.actor()).of(Field.CAN);
        getContent().add(Shapes.quiet(getTranslation("career.plan.needs.help")));
        if (!plan.needs().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("sh-plain");
            plan.needs().forEach(need -> list.add(item(need)));
            getContent().add(list);
        }
        getContent().add(Shapes.quietButton(getTranslation("career.plan.need.add"), () -> new NeedForm(
                        tools, plan, cans, null, changed)
                .open(this)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.plan.needs"));
    }

    private ListItem item(Need need) {
        Div told = Shapes.stack(Shapes.line(
                new Paragraph(need.words()),
                new StatusPill(tone(need), getTranslation("career.plan." + need.reach()))));
        String mine = cans.stream()
                .filter(can -> need.cans().contains(can.id().value()))
                .map(can -> getTranslation("career.quoted", can.words()))
                .collect(Collectors.joining(getTranslation("career.shared.with.and")));
        told.add(Shapes.quiet(
                mine.isEmpty()
                        ? getTranslation("career.plan.need.cans.none")
                        : getTranslation("career.plan.need.cans.some", mine)));
        ListItem item =
                new ListItem(told, Inputs.small(getTranslation("career.change"), need.words(), () -> new NeedForm(
                                tools, plan, cans, need, changed)
                        .open(this)));
        item.addClassNames("sh-line", "career-share");
        return item;
    }

    private static Tone tone(Need need) {
        return need.reach() == Need.Reach.THERE ? Tone.GOOD : Tone.NEUTRAL;
    }
}
