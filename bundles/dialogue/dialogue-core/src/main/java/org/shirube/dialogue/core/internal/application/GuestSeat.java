// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.SitIn;
import org.shirube.dialogue.core.internal.persistence.MeetingRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** A guest in the room of one talk, at this moment. It is no {@link Seat}: what takes one lets no guest in. */
record GuestSeat(Actor actor, EmployeeId me, SitIn sitIn, Pairing pairing, MeetingRow meeting) {}
