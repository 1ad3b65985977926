// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Participant;
import org.shirube.dialogue.core.internal.persistence.CalendarStore;
import org.shirube.dialogue.core.internal.persistence.LetterRow;
import org.shirube.dialogue.core.internal.persistence.LetterStore;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore.Planned;
import org.shirube.dialogue.core.internal.persistence.SchedulerStore;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Makes a letter out of its row, as things stand now; or none, where it has lost its sense. */
final class LetterMaker {

    private final LetterStore letters;
    private final CalendarStore calendars;
    private final SitInStore sitIns;
    private final SchedulerStore schedulers;
    private final ErrandSeats errands;
    private final InvitationViews views;

    LetterMaker(
            LetterStore letters,
            CalendarStore calendars,
            SitInStore sitIns,
            SchedulerStore schedulers,
            ErrandSeats errands,
            InvitationViews views) {
        this.letters = letters;
        this.calendars = calendars;
        this.sitIns = sitIns;
        this.schedulers = schedulers;
        this.errands = errands;
        this.views = views;
    }

    Optional<Letter> make(Actor system, LetterRow row, Planned planned, Instant now) {
        MailChoice choice = calendars.choice(row.person());
        Participant to = views.participant(system, row.person());
        if (to.email() == null || !concerns(row, planned.pairing())) {
            return Optional.empty();
        }
        Invitation talk = talk(system, row, planned);
        return LetterSense.of(row, planned.meeting(), talk, told(row), choice, now)
                .map(kind ->
                        new Letter(row.id(), kind, role(row), talk, to, views.locale(system, row.person(), choice)));
    }

    /** Who plans for one of the two hears of it as long as they may plan. */
    private boolean concerns(LetterRow row, Pairing pairing) {
        return row.kind() != LetterRow.Kind.SCHEDULER
                || errands.seat(assistant(row.person()), pairing).isPresent();
    }

    /** Whoever they are when they sign in, what they were given is given to the person. */
    private static Actor assistant(EmployeeId person) {
        return new Actor(Actor.SYSTEM_ID, "mail.talks.scheduler", person.value(), Set.of());
    }

    private Invitation talk(Actor system, LetterRow row, Planned planned) {
        MeetingRow meeting = planned.meeting();
        return switch (row.kind()) {
            case DATE, AGENDA, REMINDER -> views.of(system, planned.pairing(), meeting);
            case SCHEDULER -> views.forScheduler(system, planned.pairing(), meeting);
            case GUEST -> views.forGuest(
                    system,
                    planned.pairing(),
                    meeting,
                    Optional.ofNullable(row.sitIn()).flatMap(sitIns::find).orElseThrow());
        };
    }

    private OptionalInt told(LetterRow row) {
        OptionalInt told = letters.toldSequence(row);
        if (row.kind() != LetterRow.Kind.SCHEDULER) {
            return told;
        }
        return schedulers
                .of(row.meeting())
                .filter(scheduler -> scheduler.assistant().equals(row.person()))
                .map(scheduler -> OptionalInt.of(Math.max(scheduler.sequence(), told.orElse(0))))
                .orElse(told);
    }

    private static Letter.Role role(LetterRow row) {
        return switch (row.kind()) {
            case DATE, AGENDA, REMINDER -> Letter.Role.ONE_OF_TWO;
            case GUEST -> Letter.Role.GUEST;
            case SCHEDULER -> Letter.Role.SCHEDULER;
        };
    }
}
