// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.Scheduling;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.visibility.VisibilityGrants;

/** Lets an assistant act for whoever of the two gave them the scheduling. The seat is for dates only. */
final class ErrandSeats {

    private final PairingStore pairings;
    private final MeetingStore meetings;
    private final VisibilityGrants grants;

    ErrandSeats(PairingStore pairings, MeetingStore meetings, VisibilityGrants grants) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.grants = grants;
    }

    Seat at(Actor assistant, PairingId id) {
        return pairings.find(id).flatMap(pairing -> seat(assistant, pairing)).orElseThrow(Seats::denied);
    }

    Seat at(Actor assistant, MeetingId id) {
        return at(assistant, meetings.find(id).orElseThrow(Seats::denied).pairing());
    }

    Optional<Seat> seat(Actor assistant, Pairing pairing) {
        boolean oneOfTheTwo = assistant.isEmployee(pairing.member().value())
                || assistant.isEmployee(pairing.partner().value());
        if (oneOfTheTwo || !pairing.open() || pairing.kind() == PairingKind.COUNSELLOR) {
            return Optional.empty();
        }
        return Stream.of(pairing.member(), pairing.partner())
                .filter(giver -> gave(giver, assistant))
                .findFirst()
                .map(giver -> new Seat(assistant, giver, pairing));
    }

    private boolean gave(EmployeeId giver, Actor assistant) {
        return grants.maySee(assistant, giver.value(), Scheduling.GRANT);
    }
}
