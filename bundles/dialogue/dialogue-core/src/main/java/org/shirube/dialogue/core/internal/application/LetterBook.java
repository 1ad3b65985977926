// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.LetterStore;
import org.shirube.dialogue.core.internal.persistence.Upcoming;
import org.shirube.people.api.EmployeeId;

/** Writes down which letters are to be sent. */
final class LetterBook {

    private final LetterStore letters;
    private final Clock clock;
    private final Supplier<UUID> ids;

    LetterBook(LetterStore letters, Clock clock, Supplier<UUID> ids) {
        this.letters = letters;
        this.clock = clock;
        this.ids = ids;
    }

    void date(UUID entry, Upcoming talk) {
        for (EmployeeId person : List.of(talk.member(), talk.partner())) {
            add(talk, person, LetterRow.Kind.DATE, entry.toString(), LetterRow.State.WAITING);
        }
    }

    void scheduler(UUID entry, Upcoming talk, EmployeeId assistant) {
        add(talk, assistant, LetterRow.Kind.SCHEDULER, entry.toString(), LetterRow.State.WAITING);
    }

    void guest(UUID entry, Upcoming talk, SitIn sitIn) {
        letters.add(
                new LetterRow(
                        ids.get(),
                        talk.meeting(),
                        sitIn.guest(),
                        LetterRow.Kind.GUEST,
                        entry.toString(),
                        talk.starts(),
                        0,
                        sitIn.id()),
                LetterRow.State.WAITING,
                clock.instant());
    }

    void due(Duration agenda, Duration reminder) {
        Instant now = clock.instant();
        letters.upcoming(LetterRow.Kind.REMINDER, now, now.plus(reminder))
                .forEach(talk -> addForBoth(talk, LetterRow.Kind.REMINDER));
        letters.upcoming(LetterRow.Kind.AGENDA, now.plus(reminder), now.plus(agenda))
                .forEach(talk -> addForBoth(talk, LetterRow.Kind.AGENDA));
    }

    private void addForBoth(Upcoming talk, LetterRow.Kind kind) {
        for (EmployeeId person : List.of(talk.member(), talk.partner())) {
            LetterRow.State state = has(talk, person, kind) ? LetterRow.State.DROPPED : LetterRow.State.WAITING;
            add(talk, person, kind, talk.starts().toString(), state);
        }
    }

    /** A talk that moved within a day needs no second letter: its new date was told. */
    private boolean has(Upcoming talk, EmployeeId person, LetterRow.Kind kind) {
        ZoneId zone = clock.getZone();
        LocalDate day = LocalDate.ofInstant(talk.starts(), zone);
        Instant from = day.atStartOfDay(zone).toInstant();
        return letters.has(
                talk.meeting(),
                person,
                kind,
                from,
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void add(Upcoming talk, EmployeeId person, LetterRow.Kind kind, String about, LetterRow.State state) {
        MeetingId meeting = talk.meeting();
        letters.add(
                new LetterRow(ids.get(), meeting, person, kind, about, talk.starts(), 0, null), state, clock.instant());
    }
}
