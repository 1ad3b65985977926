// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.PersonPart;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** Where somebody prepares a talk: the thought of whom this person should meet, and introducing them at once (F39). */
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
        Acts acts = new Acts(() -> {});
        return IntroduceDialog.about(services, person, acts).map(possible -> card(person, acts));
    }

    private Component card(EmployeeId person, Acts acts) {
        Styled where = new Styled();
        String name = Words.name(services, person);
        where.add(new Card(
                where.getTranslation("mentoring.introduce.person.title"),
                Shapes.quiet(where.getTranslation("mentoring.introduce.person.text", name)),
                acts,
                Shapes.line(Shapes.quietButton(
                        where.getTranslation("mentoring.introduce.person.do", name),
                        () -> IntroduceDialog.about(services, person, acts)
                                .ifPresent(dialog -> dialog.dialog().open())))));
        return where;
    }
}
