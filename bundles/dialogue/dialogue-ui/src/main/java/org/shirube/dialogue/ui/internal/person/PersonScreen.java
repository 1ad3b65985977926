// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.ui.internal.lasting.AnnualNotice;
import org.shirube.dialogue.ui.internal.lasting.ForTwo;
import org.shirube.dialogue.ui.internal.part.Back;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.SharedCareer;
import org.shirube.dialogue.ui.internal.part.StepCard;
import org.shirube.dialogue.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.PersonParts;
import org.shirube.ui.Screen;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Who listens prepares a talk here (F37 to F42, F48, F49); both see how their talks went (F87, F89). */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = Links.PERSON + "/:id",
        titleKey = "dialogue.person.title",
        roles = {Role.MEMBER, Role.MANAGER, Role.COUNSELLOR})
public final class PersonScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient PersonParts parts;

    @Activate
    public PersonScreen(@Reference Services services, @Reference PersonParts parts) {
        this.services = services;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Links.pairing(event.getRouteParameters().get("id")));
    }

    void show(@Nullable PairingId id) {
        getContent().showOrGone(id, known -> show(services.pairings().pairing(services.actor(), known)));
    }

    private void show(PairingState state) {
        PairingId id = state.pairing().id();
        boolean listens = state.pairing().partner().equals(services.me());
        String other = Wording.name(services.name(state.pairing().other(services.me())), getLocale());
        PageHeader header = new PageHeader(getTranslation("dialogue.person.with", other))
                .withSubline(getTranslation(listens ? "dialogue.person.subline" : "dialogue.person.subline.member"));
        getContent()
                .add(
                        new Back(),
                        header,
                        Shapes.ways(
                                new WayLink(Links.threads(id), getTranslation("dialogue.threads.title")),
                                new WayLink(Links.year(id), getTranslation("dialogue.year.title"))));
        if (listens) {
            Runnable anew = () -> show(id);
            getContent().add(new AnnualNotice(services, state.pairing()));
            getContent()
                    .add(
                            new NextCard(services, state, anew),
                            new StepCard(services, state.pairing()),
                            new SharedCareer(services, state.pairing()),
                            new LastCard(services, state));
            getContent()
                    .add(new Card(
                            getTranslation("dialogue.forTwo.title"),
                            new ForTwo(services, state.pairing(), anew).untitled()));
            getContent().add(new ScenesCard(services, state.pairing()), new StageHelp(services, state.pairing()));
            getContent().add(parts.of(services.actor(), state.pairing().member()));
        }
        getContent().add(new TrendCard(services, state.pairing()));
    }
}
