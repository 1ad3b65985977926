// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.career.api.Stages;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.domain.Due;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SharedThemeRow;
import org.shirube.dialogue.core.internal.persistence.SharedThemeStore;
import org.shirube.platform.api.actor.Actor;

/** Opens and ends pairings, and says where one stands. */
final class PairingBook {

    private final PairingStore pairings;
    private final MeetingStore meetings;
    private final MeetingWords words;
    private final SealedTodos todos;
    private final SharedThemeStore themes;
    private final Happenings happenings;
    private final Stages stages;
    private final Clock clock;

    PairingBook(
            PairingStore pairings,
            MeetingStore meetings,
            MeetingWords words,
            SealedTodos todos,
            SharedThemeStore themes,
            Happenings happenings,
            Stages stages,
            Clock clock) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.words = words;
        this.todos = todos;
        this.themes = themes;
        this.happenings = happenings;
        this.stages = stages;
        this.clock = clock;
    }

    Pairing open(Actor actor, Pairing pairing) {
        pairings.add(pairing);
        happenings.pairing(actor, "opened", pairing);
        return pairing;
    }

    /** Ends it today; what was planned is cancelled, and the theme for two ends with it. */
    void end(Actor actor, Pairing pairing) {
        for (MeetingRow row : meetings.pending(pairing.id())) {
            if (row.state() != Meeting.State.HELD) {
                meetings.become(row.id(), Meeting.State.CANCELLED, clock.instant());
                happenings.meeting(new Seat(actor, pairing.partner(), pairing), "cancelled", row.id(), Map.of());
            }
        }
        themes.current(pairing.id())
                .flatMap(theme -> themes.lock(theme.id()))
                .ifPresent(theme -> end(new Seat(actor, pairing.partner(), pairing), theme));
        pairings.end(pairing.id(), LocalDate.now(clock));
        happenings.pairing(actor, "ended", pairing);
    }

    private void end(Seat seat, SharedThemeRow theme) {
        if (theme.state() == SharedTheme.State.RUNNING) {
            themes.endWithPairing(theme.id(), LocalDate.now(clock));
            happenings.sharedTheme(seat, "ended", theme.id());
        } else if (theme.state() == SharedTheme.State.PROPOSED) {
            themes.remove(theme.id());
            happenings.sharedTheme(seat, "lapsed", theme.id());
        }
    }

    PairingState state(Actor actor, Pairing pairing) {
        Cadence cadence = pairing.cadence();
        List<MeetingRow> talks = meetings.lastTalks(pairing.id(), cadence.careerEvery());
        Optional<MeetingRow> next = meetings.pending(pairing.id()).stream().findFirst();
        Instant lastHeld = talks.isEmpty() ? null : talks.get(0).appointment().starts();
        LocalDate last = lastHeld == null ? pairing.since() : LocalDate.ofInstant(lastHeld, clock.getZone());
        List<Set<String>> themes = talks.stream().map(this::themes).toList();
        return new PairingState(
                pairing,
                next.map(row -> MeetingViews.of(pairing, row, words.themes(row)))
                        .orElse(null),
                lastHeld,
                meetings.talks(pairing.id()),
                todos.countOpen(pairing.id()),
                next.isEmpty() && Due.talk(cadence, last, LocalDate.now(clock)),
                Due.careerTheme(cadence, themes) && !isAhead(actor, pairing));
    }

    /**
     * Whether the member has chosen, and lets the actor see, a stage in which they need no nudge (F49). Where it is not shared
     * the nudge is the same for everybody, so that it tells nothing.
     */
    private boolean isAhead(Actor actor, Pairing pairing) {
        return stages.of(actor, pairing.member())
                .filter(entry -> entry.stage().number() >= 4)
                .isPresent();
    }

    private Set<String> themes(MeetingRow row) {
        return words.themes(row).stream().map(Theme::key).collect(Collectors.toSet());
    }
}
