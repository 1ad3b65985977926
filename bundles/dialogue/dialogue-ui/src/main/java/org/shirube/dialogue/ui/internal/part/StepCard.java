// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import org.shirube.career.api.step.Step;
import org.shirube.dialogue.api.Pairing;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/**
 * The member's step of the month, to follow up on (F107). The two see the same: nothing unless the member shares it, and then what
 * is shared.
 */
public final class StepCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    /** This month's, and the one to look back on. */
    private static final int SHOWN = 2;

    private final transient Services services;
    private final transient Pairing pairing;
    private transient List<Step> shown = List.of();

    public StepCard(Services services, Pairing pairing) {
        this.services = services;
        this.pairing = pairing;
        setVisible(false);
        refresh();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.step.title"));
    }

    /** Reads anew what is shared. */
    public void refresh() {
        List<Step> now = shared();
        if (!now.equals(shown)) {
            shown = now;
            render();
        }
    }

    private List<Step> shared() {
        return services.steps().sharedBetween(services.actor(), pairing.member(), pairing.partner()).stream()
                .limit(SHOWN)
                .toList();
    }

    private void render() {
        boolean member = services.me().equals(pairing.member());
        UnorderedList list = new UnorderedList();
        list.addClassName("talks-themes");
        shown.forEach(step -> list.add(item(step)));
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("dialogue.step.title")),
                        new VisibilityLine(getTranslation(
                                member ? "dialogue.step.visible.own" : "dialogue.step.visible",
                                name(member ? pairing.partner() : pairing.member()))),
                        list);
        if (member) {
            getContent().add(new WayLink("career/steps", getTranslation("dialogue.step.way")));
        }
        setVisible(!shown.isEmpty());
    }

    private ListItem item(Step step) {
        Step.Outcome outcome = step.outcome();
        String month = step.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        ListItem item = new ListItem(Shapes.stack(Shapes.quiet(month), new Paragraph(step.words())));
        if (outcome != null) {
            item.add(Shapes.quiet(getTranslation("dialogue.step.outcome." + outcome)
                    + (step.remark().isEmpty() ? "" : " – " + step.remark())));
        }
        return item;
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
