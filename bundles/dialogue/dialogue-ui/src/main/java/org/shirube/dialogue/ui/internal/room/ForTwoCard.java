// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.Composite;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.ui.internal.lasting.ForTwo;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;

/** The theme for two in the room: seen, looked back on, and put among the themes of this talk with one tap. */
final class ForTwoCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final RoomView room;
    private transient @Nullable Shown shown;

    private record Shown(Optional<SharedTheme> theme, Meeting meeting) {}

    ForTwoCard(Services services, RoomView room) {
        this.services = services;
        this.room = room;
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.forTwo.title"));
    }

    /** Shows it anew, where something about it changed. */
    void show(Meeting meeting) {
        Shown now = new Shown(services.lasting().sharedThemes().current(services.actor(), meeting.pairing()), meeting);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().getChildren().filter(ForTwo.class::isInstance).toList().forEach(getContent()::remove);
        Pairing pairing =
                services.pairings().pairing(services.actor(), meeting.pairing()).pairing();
        ForTwo forTwo = new ForTwo(services, pairing, now.theme().orElse(null), room::refresh).untitled();
        forTwo.offer(theme -> fits(meeting, theme), theme -> put(meeting, theme));
        getContent().add(forTwo);
    }

    private static boolean fits(Meeting meeting, SharedTheme theme) {
        return meeting.pending()
                && meeting.themes().size() < Meetings.MAX_THEMES
                && meeting.themes().stream().noneMatch(other -> theme.id().equals(other.shared()));
    }

    private void put(Meeting meeting, SharedTheme theme) {
        room.act(() -> services.meetings()
                .setThemes(
                        services.actor(),
                        meeting.id(),
                        Stream.concat(meeting.themes().stream(), Stream.of(theme.asTheme(services.me())))
                                .toList()));
    }
}
