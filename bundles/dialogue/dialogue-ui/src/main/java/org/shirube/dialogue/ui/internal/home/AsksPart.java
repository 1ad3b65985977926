// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.api.SitInInvitation;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** What others ask of me: whether somebody may sit in on a talk of mine, whether I come to one, and dates to schedule. */
final class AsksPart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final Runnable answered;

    AsksPart(Services services, Runnable answered) {
        this.services = services;
        this.answered = answered;
        List<SitInInvitation> asked = services.sitIns().asked(services.actor());
        if (!asked.isEmpty()) {
            Card card = new Card(
                    getTranslation("dialogue.guest.asked"), new VisibilityLine(getTranslation("dialogue.guest.reads")));
            asked.forEach(talk -> card.add(asked(talk)));
            getContent().add(card);
        }
        if (services.grants().received(services.actor()).stream()
                .anyMatch(grant -> grant.what().equals(Scheduling.GRANT))) {
            getContent()
                    .add(new Card(
                            getTranslation("dialogue.schedule.asked"),
                            new WayLink(Links.SCHEDULING, getTranslation("dialogue.schedule.way"))));
        }
        List<SitInInvitation> invitations = services.sitIns().invitations(services.actor());
        if (!invitations.isEmpty()) {
            Card card = new Card(getTranslation("dialogue.guest.invitations"));
            invitations.forEach(talk -> card.add(invitation(talk)));
            getContent().add(card);
        }
    }

    private Div asked(SitInInvitation talk) {
        SitIn sitIn = talk.sitIn();
        String sentence =
                getTranslation("dialogue.guest.asked.of", name(talk.partner()), name(sitIn.guest()), when(talk));
        return row(
                sentence,
                Shapes.mainButton(
                        getTranslation("dialogue.guest.yes"),
                        () -> answer(() -> services.sitIns().consent(services.actor(), sitIn.id()))),
                Shapes.quietButton(
                        getTranslation("dialogue.guest.no"),
                        () -> answer(() -> services.sitIns().refuse(services.actor(), sitIn.id()))));
    }

    private Div invitation(SitInInvitation talk) {
        SitIn sitIn = talk.sitIn();
        String sentence =
                getTranslation("dialogue.guest.invitation.of", name(talk.member()), name(talk.partner()), when(talk));
        Div row = row(sentence);
        if (talk.open()) {
            WayLink way = new WayLink(Links.guest(sitIn.meeting()), getTranslation("dialogue.guest.enter"));
            way.addClassName("talks-way");
            row.add(way);
        } else if (sitIn.state() == SitIn.State.ACCEPTED) {
            row.add(Shapes.quiet(
                    getTranslation("dialogue.guest.opens", When.at(talk.opens(), services.zone(), getLocale()))));
        } else {
            row.add(Shapes.mainButton(
                    getTranslation("dialogue.guest.accept"),
                    () -> answer(() -> services.sitIns().accept(services.actor(), sitIn.id()))));
        }
        row.add(Shapes.quietButton(
                getTranslation("dialogue.guest.decline"),
                () -> answer(() -> services.sitIns().decline(services.actor(), sitIn.id()))));
        return row;
    }

    private static Div row(String sentence, com.vaadin.flow.component.Component... actions) {
        Div row = Shapes.line(new Paragraph(sentence));
        row.addClassName("talks-ask");
        row.add(actions);
        return row;
    }

    private void answer(Runnable word) {
        try {
            word.run();
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        answered.run();
    }

    private String when(SitInInvitation talk) {
        return When.at(talk.appointment().starts(), services.zone(), getLocale());
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
