// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.TrendMonth;
import org.shirube.dialogue.api.Trends;
import org.shirube.dialogue.ui.internal.part.Back;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** How I listen, over everybody I listen to (F87, F89): my own estimates, and theirs only as a mean of at least five. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.TREND,
        titleKey = "dialogue.trend.mine",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class TrendScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public TrendScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        getContent().removeAll();
        List<TrendMonth> months = services.lasting().trends().mine(services.actor());
        getContent()
                .add(
                        new Back(),
                        new PageHeader(getTranslation("dialogue.trend.mine"))
                                .withSubline(getTranslation("dialogue.trend.mine.subline")),
                        new VisibilityLine(getTranslation("dialogue.trend.mine.visible")));
        if (months.stream().allMatch(month -> month.partners() == null && month.members() == null)) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("dialogue.trend.none.title"),
                                    getTranslation("dialogue.trend.none.text"))
                            .withExample(getTranslation("dialogue.ratio.help")));
            return;
        }
        getContent()
                .add(
                        new Card(
                                getTranslation("dialogue.trend.own"),
                                new SharesChart(months, TrendMonth::partners, "dialogue.trend.shares.own", "")),
                        members(months));
    }

    private Card members(List<TrendMonth> months) {
        Card card = new Card(getTranslation("dialogue.trend.members"));
        if (months.stream().allMatch(month -> month.members() == null)) {
            card.add(Shapes.quiet(getTranslation("dialogue.trend.members.few", Trends.LEAST)));
        } else {
            card.add(new SharesChart(months, TrendMonth::members, "dialogue.trend.shares.members", ""));
        }
        months.stream()
                .filter(month -> month.clarity() != null)
                .reduce((older, newer) -> newer)
                .ifPresent(month -> card.add(Shapes.quiet(getTranslation(
                        "dialogue.trend.members.clarity", Shown.oneDecimal(clarity(month)), Trends.LEAST))));
        return card;
    }

    private static double clarity(TrendMonth month) {
        Double clarity = month.clarity();
        return clarity == null ? 0 : clarity;
    }
}
