// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.request.Nudge;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.HomePart;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** On the first page: the few small things that wait for me. */
@org.osgi.service.component.annotations.Component
public final class MentoringOnHome implements HomePart {

    private static final int SHOWN = 3;

    private final Services services;

    @Activate
    public MentoringOnHome(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(Actor actor) {
        List<Nudge> nudges =
                actor.person().isEmpty() ? List.of() : services.pairs().nudges(actor);
        if (nudges.isEmpty()) {
            return Optional.empty();
        }
        services.meet(nudges.stream().map(Nudge::other).toList());
        Styled where = new Styled();
        UnorderedList list = new UnorderedList();
        list.addClassName("sh-plain");
        nudges.stream()
                .limit(SHOWN)
                .map(nudge ->
                        where.getTranslation("mentoring.nudge." + nudge.kind(), Words.name(services, nudge.other())))
                .map(ListItem::new)
                .forEach(list::add);
        Card card = new Card(where.getTranslation("mentoring.title"), list);
        if (nudges.size() > SHOWN) {
            card.add(Shapes.quiet(where.getTranslation("mentoring.nudge.more", nudges.size() - SHOWN)));
        }
        card.add(new WayLink(Links.MENTORING, where.getTranslation("mentoring.nudge.way")));
        where.add(card);
        return Optional.of(where);
    }
}
