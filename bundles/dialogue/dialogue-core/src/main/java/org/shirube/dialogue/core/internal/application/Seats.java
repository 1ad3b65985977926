// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.util.Optional;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Lets only the two of a pairing go on. What is there for nobody and what is there for others looks the same. */
final class Seats {

    private final PairingStore pairings;
    private final MeetingStore meetings;

    Seats(PairingStore pairings, MeetingStore meetings) {
        this.pairings = pairings;
        this.meetings = meetings;
    }

    Seat at(Actor actor, PairingId id) {
        return pairings.find(id).flatMap(pairing -> seat(actor, pairing)).orElseThrow(Seats::denied);
    }

    Seat at(Actor actor, MeetingId id) {
        return meetings.find(id)
                .flatMap(meeting -> pairings.find(meeting.pairing()))
                .flatMap(pairing -> seat(actor, pairing))
                .orElseThrow(Seats::denied);
    }

    static EmployeeId person(Actor actor) {
        return actor.person().map(EmployeeId::new).orElseThrow(Seats::denied);
    }

    private static Optional<Seat> seat(Actor actor, Pairing pairing) {
        return actor.person()
                .map(EmployeeId::new)
                .filter(me -> me.equals(pairing.member()) || me.equals(pairing.partner()))
                .map(me -> new Seat(actor, me, pairing));
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("a dialogue of others");
    }
}
