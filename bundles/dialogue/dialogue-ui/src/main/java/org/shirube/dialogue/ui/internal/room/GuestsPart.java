// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Who sits in on this talk: asked by either, and never without the member. */
final class GuestsPart extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Meeting meeting;
    private final RoomView room;
    private final boolean member;
    private final UnorderedList list = new UnorderedList();
    private final ColleagueField person;
    private final Div problem = new Div();
    private final Details form;

    GuestsPart(Services services, Meeting meeting, RoomView room) {
        this.services = services;
        this.meeting = meeting;
        this.room = room;
        this.member = services.me().equals(meeting.member());
        this.person = new ColleagueField(
                services.visit(), getTranslation("dialogue.guest.who"), Set.of(meeting.member(), meeting.partner()));
        this.form = form();
        list.addClassName("talks-themes");
        getContent().add(Shapes.quiet(getTranslation("dialogue.guest.what")), list, form);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.guest.title"));
    }

    /** Shows who is asked; whom somebody is looking for stays. */
    void show(Meeting now, List<SitIn> sitIns) {
        list.removeAll();
        sitIns.forEach(sitIn -> list.add(row(sitIn)));
        list.setVisible(!sitIns.isEmpty());
        form.setVisible(now.pending());
        setVisible(now.pending() || !sitIns.isEmpty());
    }

    private Details form() {
        String ask = getTranslation(member ? "dialogue.guest.invite" : "dialogue.guest.propose");
        Details details = new Details(
                getTranslation("dialogue.guest.ask"),
                Shapes.stack(
                        new VisibilityLine(getTranslation("dialogue.guest.reads")),
                        person,
                        problem,
                        Shapes.line(Shapes.mainButton(ask, this::propose))));
        details.setWidthFull();
        return details;
    }

    private ListItem row(SitIn sitIn) {
        Span name = new Span(name(sitIn.guest()));
        name.addClassName("talks-theme");
        Tone tone = sitIn.state() == SitIn.State.ACCEPTED ? Tone.GOOD : sitIn.live() ? Tone.INFO : Tone.NEUTRAL;
        ListItem item = new ListItem(Shapes.stack(name));
        item.add(new StatusPill(tone, getTranslation("dialogue.guest.state." + sitIn.state())));
        if (sitIn.state() == SitIn.State.PROPOSED && member) {
            item.add(
                    Shapes.mainButton(
                            getTranslation("dialogue.guest.yes"),
                            () -> room.act(() -> services.sitIns().consent(services.actor(), sitIn.id()))),
                    Shapes.quietButton(
                            getTranslation("dialogue.guest.no"),
                            () -> room.act(() -> services.sitIns().refuse(services.actor(), sitIn.id()))));
        } else if (sitIn.live() && (member || sitIn.state() == SitIn.State.PROPOSED)) {
            item.add(Shapes.quietButton(
                    getTranslation("dialogue.guest.withdraw"),
                    () -> room.act(() -> services.sitIns().withdraw(services.actor(), sitIn.id()))));
        }
        return item;
    }

    private void propose() {
        problem.removeAll();
        EmployeeId guest = person.person().orElse(null);
        person.setInvalid(guest == null);
        if (guest == null) {
            return;
        }
        try {
            services.sitIns().propose(services.actor(), meeting.id(), guest);
            person.clear();
            form.setOpened(false);
            room.refresh();
        } catch (IllegalStateException e) {
            problem.add(new Notice(Tone.CARE, getTranslation("dialogue.guest.notAgain")));
        }
    }

    private String name(EmployeeId id) {
        return Wording.name(services.name(id), getLocale());
    }
}
