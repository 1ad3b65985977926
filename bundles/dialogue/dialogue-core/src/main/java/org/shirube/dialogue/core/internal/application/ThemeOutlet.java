// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.Theme;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/**
 * What comes out of a worksheet becomes a theme of the member's next talk about their own career, where one is planned and has room.
 * From then on the partner of that talk reads it, as every theme.
 */
@Component
public final class ThemeOutlet implements Outlet {

    private static final String KEY = "work";

    private final Pairings pairings;
    private final Meetings meetings;

    @Activate
    public ThemeOutlet(@Reference Pairings pairings, @Reference Meetings meetings) {
        this.pairings = pairings;
        this.meetings = meetings;
    }

    @Override
    public Kind kind() {
        return Kind.TALK_THEME;
    }

    @Override
    public boolean isOpen(Actor member) {
        return next(member).isPresent();
    }

    @Override
    public void take(Actor member, String words) {
        Meeting talk = next(member).orElseThrow(ChangedElsewhereException::new);
        List<Theme> themes = new ArrayList<>(talk.themes());
        themes.add(new Theme(KEY, line(words), null, talk.member()));
        meetings.setThemes(member, talk.id(), themes);
    }

    private Optional<Meeting> next(Actor member) {
        EmployeeId me = new EmployeeId(member.person().orElseThrow(ChangedElsewhereException::new));
        return pairings.mine(member).stream()
                .map(PairingState::next)
                .filter(Objects::nonNull)
                .filter(talk -> talk.member().equals(me) && talk.themes().size() < Meetings.MAX_THEMES)
                .min(Comparator.comparing(talk -> talk.appointment().starts()));
    }

    /** A theme is one line; all of the words stay in the worksheet. */
    private static String line(String words) {
        String line = words.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= Theme.MAX_WORDS ? line : line.substring(0, Theme.MAX_WORDS - 1) + "…";
    }
}
