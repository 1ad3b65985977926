// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.handover;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.TalkState;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/** Those I talked with before: the talks stay readable for the two who had them. */
public final class FormerCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient Services services;
    private final transient Runnable changed;

    public FormerCard(Services services, List<FormerPairing> former, Runnable changed) {
        this.services = services;
        this.changed = changed;
        getContent().add(Shapes.quiet(getTranslation("dialogue.former.text")));
        former.forEach(pairing -> getContent().add(row(pairing)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.former.title"));
    }

    private Div row(FormerPairing former) {
        Pairing pairing = former.pairing();
        EmployeeId other = pairing.other(services.me());
        LocalDate until = pairing.until() == null ? services.today() : pairing.until();
        Div row = new Div();
        row.addClassName("talks-errand");
        row.add(
                new H3(name(other)),
                Shapes.quiet(getTranslation(
                        "dialogue.former.when",
                        getTranslation("dialogue.kind." + pairing.kind()),
                        Wording.day(pairing.since(), getLocale()),
                        Wording.day(until, getLocale()),
                        former.talks())));
        Pairing successor = former.successor();
        if (successor != null) {
            row.add(Shapes.line(
                    Shapes.quiet(said(successor, former.handover())),
                    Shapes.quietButton(
                            getTranslation("dialogue.handover.change"),
                            () -> new HandoverDialog(services, former, successor, changed).open())));
        }
        Details talks = new Details(getTranslation("dialogue.former.talks"));
        talks.addOpenedChangeListener(change -> {
            if (change.isOpened() && talks.getContent().findAny().isEmpty()) {
                talks.add(talks(pairing));
            }
        });
        row.add(talks);
        return row;
    }

    /** What the new manager may read, in one line, and whether they have. */
    private String said(Pairing successor, @Nullable Handover handover) {
        List<String> parts = new ArrayList<>();
        if (handover != null && handover.todos()) {
            parts.add(getTranslation("dialogue.handover.todos"));
        }
        if (handover != null && handover.themes()) {
            parts.add(getTranslation("dialogue.handover.themes"));
        }
        if (handover != null && !handover.letter().isEmpty()) {
            parts.add(getTranslation("dialogue.handover.letter"));
        }
        String what = parts.isEmpty()
                ? getTranslation("dialogue.handover.none")
                : String.join(getTranslation("dialogue.guest.and"), parts);
        String line = getTranslation("dialogue.handover.said", name(successor.partner()), what);
        Instant read = handover == null ? null : handover.readAt();
        return read == null
                ? line
                : line + " " + getTranslation("dialogue.handover.read", When.at(read, services.zone(), getLocale()));
    }

    private UnorderedList talks(Pairing pairing) {
        UnorderedList list = new UnorderedList();
        list.addClassName("talks-themes");
        for (Meeting meeting : services.meetings()
                .of(services.actor(), pairing.id(), PageRequest.first(SHOWN))
                .items()) {
            String when = When.at(meeting.appointment().starts(), services.zone(), getLocale());
            list.add(new ListItem(new WayLink(Links.talk(meeting.id()), when), TalkState.pill(this, meeting.state())));
        }
        return list;
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
