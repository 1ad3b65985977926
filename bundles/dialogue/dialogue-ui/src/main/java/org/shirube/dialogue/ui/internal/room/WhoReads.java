// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Says for the whole room who reads in it: the two, and whoever sits in. */
final class WhoReads extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private transient @Nullable List<EmployeeId> shown;

    WhoReads(Services services) {
        this.services = services;
    }

    /**
     * @return the names of the guests, or an empty text
     */
    String show(Meeting meeting, List<SitIn> sitIns) {
        List<EmployeeId> guests = sitIns.stream()
                .filter(sitIn -> meeting.pending() && sitIn.state() == SitIn.State.ACCEPTED)
                .map(SitIn::guest)
                .toList();
        String names = String.join(
                getTranslation("dialogue.guest.and"),
                guests.stream().map(this::name).toList());
        if (!guests.equals(shown)) {
            shown = guests;
            render(meeting, names);
        }
        return names;
    }

    private void render(Meeting meeting, String names) {
        removeAll();
        boolean member = services.me().equals(meeting.member());
        String other = name(member ? meeting.partner() : meeting.member());
        if (names.isEmpty()) {
            add(new VisibilityLine(getTranslation("dialogue.visible.both", other)));
            return;
        }
        String from = When.clock(meeting.appointment().starts().minus(TalkHead.EARLY), services.zone());
        add(
                new Notice(Tone.CARE, getTranslation("dialogue.guest.here", names))
                        .withText(getTranslation("dialogue.guest.here.text", from)),
                new VisibilityLine(getTranslation("dialogue.visible.guest", other, names)));
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
