// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Closing;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.NewTodo;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;

/** Ends a talk with a date, a theme and next steps. */
final class Ending {

    private final MeetingStore meetings;
    private final MeetingWords words;
    private final SealedTodos todos;
    private final Planner planner;
    private final Happenings happenings;
    private final Clock clock;

    Ending(
            MeetingStore meetings,
            MeetingWords words,
            SealedTodos todos,
            Planner planner,
            Happenings happenings,
            Clock clock) {
        this.meetings = meetings;
        this.words = words;
        this.todos = todos;
        this.planner = planner;
        this.happenings = happenings;
        this.clock = clock;
    }

    MeetingRow close(Seat seat, MeetingRow row, Closing closing) {
        if (row.state() == Meeting.State.CANCELLED || row.state() == Meeting.State.MISSED) {
            throw new IllegalStateException("the talk was called off");
        }
        Instant now = clock.instant();
        if (now.isBefore(row.appointment().starts()) && row.state() != Meeting.State.HELD) {
            throw new IllegalStateException("the talk has not taken place");
        }
        for (NewTodo todo : closing.todos()) {
            requireOneOf(seat, todo);
            todos.add(row.pairing(), row.id(), todo, now);
        }
        Optional<MeetingRow> next = next(seat, row, closing);
        boolean themed =
                next.filter(one -> one.state() == Meeting.State.PREPARED).isPresent();
        meetings.closedWith(row.id(), next.isPresent(), themed, !closing.todos().isEmpty());
        happenings.meeting(seat, "closed", row.id(), facts(closing));
        return row.state() == Meeting.State.CLOSED ? row : meetings.become(row.id(), Meeting.State.CLOSED, now);
    }

    private static void requireOneOf(Seat seat, NewTodo todo) {
        if (!todo.owner().equals(seat.me()) && !todo.owner().equals(seat.other())) {
            throw new IllegalArgumentException("a to-do is one of the two's");
        }
    }

    /** Plans the next talk, or moves the one that is planned already. */
    private Optional<MeetingRow> next(Seat seat, MeetingRow row, Closing closing) {
        Optional<MeetingRow> planned = meetings.pending(row.pairing()).stream()
                .filter(other -> !other.id().equals(row.id()))
                .filter(other -> other.state() != Meeting.State.HELD)
                .findFirst();
        Appointment wanted = closing.next();
        MeetingRow next = wanted == null
                ? planned.orElse(null)
                : planned.map(other -> planner.move(seat, other, wanted)).orElseGet(() -> planner.plan(seat, wanted));
        Theme theme = closing.theme();
        if (next == null || theme == null) {
            return Optional.ofNullable(next);
        }
        List<Theme> themes = Stream.concat(words.themes(next).stream(), Stream.of(own(seat, theme)))
                .distinct()
                .limit(Meetings.MAX_THEMES)
                .toList();
        words.writeThemes(next, themes, seat.me(), clock.instant());
        happenings.changed(next.id());
        return Optional.of(meetings.become(next.id(), Meeting.State.PREPARED, clock.instant()));
    }

    private static Theme own(Seat seat, Theme theme) {
        return new Theme(theme.key(), theme.words(), seat.asMember() ? theme.wish() : null, seat.me(), theme.shared());
    }

    private static Map<String, String> facts(Closing closing) {
        return Map.of(
                "next", Boolean.toString(closing.next() != null),
                "theme", Boolean.toString(closing.theme() != null),
                "todos", Integer.toString(closing.todos().size()));
    }
}
