// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.PersonPart;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** Where somebody prepares a talk: the thought of whom this person should meet, and the way to it (F39). */
@org.osgi.service.component.annotations.Component
public final class IntroduceOnPerson implements PersonPart {

    private final Services services;

    @Activate
    public IntroduceOnPerson(@Reference Services services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> of(Actor actor, EmployeeId person) {
        Styled where = new Styled();
        where.add(new Card(
                where.getTranslation("mentoring.introduce.person.title"),
                Shapes.quiet(where.getTranslation("mentoring.introduce.person.text", Words.name(services, person))),
                new WayLink(Links.MENTORING, where.getTranslation("mentoring.introduce.person.way"))));
        return Optional.of(where);
    }
}
