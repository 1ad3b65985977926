// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.ui.internal.handover.FormerCard;
import org.shirube.dialogue.ui.internal.handover.NewManagerCard;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.dialogue.ui.internal.schedule.SchedulersCard;
import org.shirube.dialogue.ui.internal.stage.StageCard;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** My talks: those about my own career first, then those where I am the one who listens. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.TALKS,
        titleKey = "dialogue.talks.title",
        icon = "comments-o",
        order = 50,
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class TalksScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    @Activate
    public TalksScreen(@Reference Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    void refresh() {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("dialogue.talks.title"))
                        .withSubline(getTranslation("dialogue.talks.subline")));
        getContent().add(new AsksPart(services, this::refresh));
        List<PairingState> all = services.pairings().mine(services.actor());
        List<FormerPairing> former = services.handovers().former(services.actor());
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("dialogue.talks.none.title"),
                                    getTranslation("dialogue.talks.none.text"))
                            .withExample(getTranslation("dialogue.talks.none.example")));
            showFormer(former);
            return;
        }
        NewManagerCard.of(services, former, this::refresh).ifPresent(getContent()::add);
        EmployeeId me = services.me();
        all.stream()
                .filter(state -> state.pairing().member().equals(me))
                .map(state -> new OwnCard(services, state, this::refresh))
                .forEach(getContent()::add);
        List<Pairing> own = all.stream()
                .map(PairingState::pairing)
                .filter(pairing -> pairing.member().equals(me))
                .toList();
        if (!own.isEmpty()) {
            getContent().add(new StageCard(services, own));
        }
        List<PartnerCard> others = all.stream()
                .filter(state -> state.pairing().partner().equals(me))
                .map(state -> new PartnerCard(services, state, this::refresh))
                .toList();
        if (!others.isEmpty()) {
            Div cards = new Div();
            cards.addClassName("talks-partners");
            others.forEach(cards::add);
            getContent()
                    .add(
                            new Card(
                                    getTranslation("dialogue.talks.listening"),
                                    Shapes.ways(new WayLink(Links.TREND, getTranslation("dialogue.trend.mine"))),
                                    cards),
                            new OwnTalksCard(services.figures().own(services.actor())));
        }
        getContent().add(new SchedulersCard(services));
        showFormer(former);
    }

    private void showFormer(List<FormerPairing> former) {
        if (!former.isEmpty()) {
            getContent().add(new FormerCard(services, former, this::refresh));
        }
    }
}
