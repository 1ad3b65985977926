// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What somebody shares of their plans. */
@org.osgi.service.component.annotations.Component
public final class PlanShared implements SharedPart {

    private final PlanTools tools;

    @Activate
    public PlanShared(@Reference PlanTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        List<Plan> shared = tools.plans.of(tools.visit.actor(), owner);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        shared.forEach(plan -> where.add(card(where, plan)));
        return Optional.of(where);
    }

    private static Card card(Styled where, Plan plan) {
        Paragraph target = new Paragraph(plan.target());
        target.addClassName("career-strong");
        Card card = new Card(where.getTranslation("career.plan.title.of"), target);
        LocalDate by = plan.by();
        if (by != null) {
            card.add(day(where, by));
        }
        if (!plan.growth().isEmpty()) {
            card.add(new H3(where.getTranslation("career.plan.growth")), new Paragraph(plan.growth()));
        }
        list(
                where,
                card,
                "career.plan.needs",
                plan.needs().stream()
                        .map(need -> where.getTranslation(
                                "career.plan.shared.line",
                                need.words(),
                                where.getTranslation("career.plan." + need.reach())))
                        .toList());
        list(
                where,
                card,
                "career.plan.steps",
                plan.steps().stream()
                        .map(step -> where.getTranslation(
                                "career.plan.shared.line",
                                step.words(),
                                where.getTranslation("career.plan.step." + step.state())))
                        .toList());
        list(
                where,
                card,
                "career.plan.market",
                plan.market().stream().map(MarketNote::words).toList());
        return card;
    }

    private static Component day(Styled where, LocalDate by) {
        return Shapes.quiet(where.getTranslation(
                "career.plan.until", Wording.day(by, UI.getCurrent().getLocale())));
    }

    private static void list(Styled where, Card card, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            card.add(new H3(where.getTranslation(key)), list);
        }
    }
}
