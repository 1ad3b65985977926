// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.Clock;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.core.internal.domain.GuestDoor;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.dialogue.core.internal.persistence.MeetingStore;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.dialogue.core.internal.persistence.SitInStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Lets a guest into the room of the one talk, and only while the door is open. Asked anew for each call. */
final class GuestSeats {

    private final PairingStore pairings;
    private final MeetingStore meetings;
    private final SitInStore sitIns;
    private final Clock clock;

    GuestSeats(PairingStore pairings, MeetingStore meetings, SitInStore sitIns, Clock clock) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.sitIns = sitIns;
        this.clock = clock;
    }

    GuestSeat at(Actor actor, MeetingId id) {
        return at(actor, meetings.find(id).orElseThrow(Seats::denied));
    }

    /** With the lock of the talk, so that a consent that is taken back at the same moment counts. */
    GuestSeat locked(Actor actor, MeetingId id) {
        meetings.find(id).orElseThrow(Seats::denied);
        return at(actor, meetings.lock(id));
    }

    private GuestSeat at(Actor actor, MeetingRow row) {
        EmployeeId me = Seats.person(actor);
        Pairing pairing = pairings.find(row.pairing()).orElseThrow(Seats::denied);
        return sitIns.of(row.id()).stream()
                .filter(sitIn -> sitIn.guest().equals(me))
                .filter(sitIn ->
                        GuestDoor.open(sitIn.state(), row.state(), pairing.open(), row.appointment(), clock.instant()))
                .findFirst()
                .map(sitIn -> new GuestSeat(actor, me, sitIn, pairing, row))
                .orElseThrow(Seats::denied);
    }
}
