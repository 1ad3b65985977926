// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.Theme;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Talks in memory: pairings, and when two talk. */
final class MemoryTalks implements Pairings, Meetings {

    final Map<PairingId, Pairing> pairings = new LinkedHashMap<>();
    final Map<PairingId, Appointment> planned = new HashMap<>();
    final Map<PairingId, List<Instant>> held = new HashMap<>();
    final Set<EmployeeId> busy = new HashSet<>();
    private final Clock clock;

    MemoryTalks(Clock clock) {
        this.clock = clock;
    }

    private static EmployeeId me(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow());
    }

    private PairingState state(Pairing pairing) {
        List<Instant> talks = held.getOrDefault(pairing.id(), List.of());
        Instant last = talks.isEmpty() ? null : talks.get(talks.size() - 1);
        Appointment next = planned.get(pairing.id());
        return new PairingState(
                pairing, next == null ? null : meeting(pairing, next), last, talks.size(), 0, false, false);
    }

    private static Meeting meeting(Pairing pairing, Appointment appointment) {
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                pairing.id(),
                pairing.member(),
                pairing.partner(),
                appointment,
                Meeting.State.PLANNED,
                Agenda.usual(45),
                List.of(),
                null,
                Map.of(),
                null);
    }

    @Override
    public List<PairingState> mine(Actor actor) {
        return pairings.values().stream()
                .filter(one ->
                        one.open() && List.of(one.member(), one.partner()).contains(me(actor)))
                .map(this::state)
                .toList();
    }

    @Override
    public PairingState pairing(Actor actor, PairingId id) {
        return Optional.ofNullable(pairings.get(id))
                .filter(one -> List.of(one.member(), one.partner()).contains(me(actor)))
                .map(this::state)
                .orElseThrow(() -> new AccessDeniedException("a pairing of others"));
    }

    @Override
    public Pairing open(Actor member, EmployeeId partner, PairingKind kind, Cadence cadence) {
        if (busy.contains(partner)) {
            throw new IllegalArgumentException("the manager");
        }
        Pairing pairing = new Pairing(
                new PairingId(UUID.randomUUID()), me(member), partner, kind, cadence, LocalDate.now(clock), null);
        pairings.put(pairing.id(), pairing);
        return pairing;
    }

    @Override
    public Pairing keep(Actor actor, PairingId id, Cadence cadence) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void end(Actor actor, PairingId id) {
        Pairing one = pairing(actor, id).pairing();
        pairings.put(
                id,
                new Pairing(
                        id, one.member(), one.partner(), one.kind(), one.cadence(), one.since(), LocalDate.now(clock)));
    }

    @Override
    public Meeting plan(Actor actor, PairingId pairing, Appointment appointment) {
        if (busy.contains(me(actor))) {
            throw new MeetingRefusedException(MeetingRefusedException.Reason.BUSY);
        }
        planned.put(pairing, appointment);
        return meeting(pairing(actor, pairing).pairing(), appointment);
    }

    @Override
    public Meeting move(Actor actor, MeetingId id, Appointment appointment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Meeting cancel(Actor actor, MeetingId id, String word) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Meeting missed(Actor actor, MeetingId id, String word) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Meeting setThemes(Actor actor, MeetingId id, List<Theme> themes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Meeting meeting(Actor actor, MeetingId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Meeting> of(Actor actor, PairingId pairing, PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
