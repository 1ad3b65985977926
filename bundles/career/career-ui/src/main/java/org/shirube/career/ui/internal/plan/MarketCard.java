// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Plan;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What is asked for outside, in one's own words, with where it stands. */
final class MarketCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient PlanTools tools;
    private final transient Plan plan;
    private final transient Runnable changed;

    MarketCard(PlanTools tools, Plan plan, Runnable changed) {
        this.tools = tools;
        this.plan = plan;
        this.changed = changed;
        getContent().add(Shapes.quiet(getTranslation("career.plan.market.help")));
        if (!plan.market().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("sh-plain");
            plan.market().forEach(note -> list.add(item(note)));
            getContent().add(list);
        }
        getContent().add(Shapes.quietButton(getTranslation("career.plan.market.add"), () -> new MarketForm(
                        tools, plan, null, changed)
                .open(this)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("career.plan.market"));
    }

    private ListItem item(MarketNote note) {
        Div told = Shapes.stack(
                new Paragraph(note.words()),
                Shapes.quiet(getTranslation("career.plan.market.seen", Wording.day(note.seen(), getLocale()))));
        URI source = note.source();
        if (source != null) {
            told.add(source(source));
        }
        ListItem item =
                new ListItem(told, Inputs.small(getTranslation("career.change"), note.words(), () -> new MarketForm(
                                tools, plan, note, changed)
                        .open(this)));
        item.addClassNames("sh-line", "career-share");
        return item;
    }

    /** The page there learns neither who comes nor from where. */
    private Anchor source(URI source) {
        Anchor link = new Anchor(
                source.toString(), getTranslation("career.plan.market.source", source.getHost()), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("career-source");
        return link;
    }
}
