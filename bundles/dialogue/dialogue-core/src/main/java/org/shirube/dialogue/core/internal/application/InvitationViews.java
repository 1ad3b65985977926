// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Participant;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.settings.Settings;

/** Puts together what a mail or a calendar says of a talk, out of its row and the directory. It has no way to the words. */
final class InvitationViews {

    private static final String LANGUAGE = "ui.language";
    private static final PersonName NOBODY = new PersonName("", "", null, null, null, null);

    private final PeopleDirectory directory;
    private final Settings settings;
    private final Clock clock;

    InvitationViews(PeopleDirectory directory, Settings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** For one of the two. */
    Invitation of(Actor system, Pairing pairing, MeetingRow row) {
        return view(system, pairing, row, row.state() == Meeting.State.PREPARED);
    }

    /** For who plans for one of the two: a talk that is prepared looks like one that is not. */
    Invitation forScheduler(Actor system, Pairing pairing, MeetingRow row) {
        return view(system, pairing, row, false);
    }

    private Invitation view(Actor system, Pairing pairing, MeetingRow row, boolean themeSet) {
        return new Invitation(
                row.id().value(),
                row.id(),
                row.changes(),
                row.appointment(),
                row.state() == Meeting.State.CANCELLED,
                participant(system, pairing.member()),
                participant(system, pairing.partner()),
                null,
                themeSet,
                MeetingViews.agenda(row));
    }

    /** For who sits in. Their event ends with the talk, and when they no longer sit in. */
    Invitation forGuest(Actor system, Pairing pairing, MeetingRow row, SitIn sitIn) {
        boolean out = !sitIn.live();
        return new Invitation(
                sitIn.id().value(),
                row.id(),
                out ? row.changes() + 1 : row.changes(),
                row.appointment(),
                out || row.state() == Meeting.State.CANCELLED,
                participant(system, pairing.member()),
                participant(system, pairing.partner()),
                participant(system, sitIn.guest()),
                false,
                MeetingViews.agenda(row));
    }

    Participant participant(Actor system, EmployeeId id) {
        return present(system, id)
                .map(person -> new Participant(id, person.name(), address(person)))
                .orElseGet(() -> new Participant(id, NOBODY, null));
    }

    private static @Nullable String address(Employee person) {
        String email = person.email();
        return email == null || email.isBlank() ? null : email.strip();
    }

    /** A person who has not left. */
    Optional<Employee> present(Actor system, EmployeeId id) {
        return directory
                .employee(system, id, LocalDate.now(clock))
                .filter(person -> person.status() != EmploymentStatus.LEFT);
    }

    /** What they chose, else what they work in where it is only one of ours, else what the installation speaks. */
    Locale locale(Actor system, EmployeeId id, MailChoice choice) {
        Locale chosen = choice.language();
        if (chosen != null) {
            return chosen;
        }
        return present(system, id).flatMap(Employee::onlyLanguage).orElseGet(this::ofInstallation);
    }

    private Locale ofInstallation() {
        return settings.ofInstallation(LANGUAGE)
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.JAPANESE);
    }
}
