// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.MeetingRefusedException;
import org.shirube.dialogue.api.Meetings;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.api.PairingState;
import org.shirube.dialogue.api.Pairings;
import org.shirube.dialogue.api.Place;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.core.internal.application.request.TalkPlace;
import org.shirube.mentoring.core.internal.persistence.PairRow;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/**
 * The talks of pairs in the 1on1 module. Both have said yes to it; the pairing is the seeker's, and is opened and ended in their name.
 * What is said there, mentoring never reads: only when they met.
 */
@Component
public final class DialogueTalks implements TalkPlace {

    private static final int MINUTES = 45;
    private static final int CAREER_EVERY = 4;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int LEAST_DAYS = 7;
    private static final int MOST_DAYS = 92;

    private final Pairings pairings;
    private final Meetings meetings;
    private final Clock clock;

    @Activate
    public DialogueTalks(@Reference Pairings pairings, @Reference Meetings meetings, @Reference Clock clock) {
        this.pairings = pairings;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> open(PairRow pair, SchemePlan plan) {
        Actor seeker = as(pair.seeker());
        Optional<Pairing> there = pairings.mine(seeker).stream()
                .map(PairingState::pairing)
                .filter(one ->
                        one.member().equals(pair.seeker()) && one.partner().equals(pair.offerer()))
                .findFirst();
        try {
            Pairing pairing =
                    there.orElseGet(() -> pairings.open(seeker, pair.offerer(), kind(plan.kind()), cadence(plan)));
            return Optional.of(pairing.id().value());
        } catch (IllegalArgumentException e) {
            // One of them has left, or is by now the manager of the other: then there is nothing to plan here.
            return Optional.empty();
        }
    }

    private static PairingKind kind(SchemeKind kind) {
        return switch (kind) {
            case DIAGONAL -> PairingKind.DIAGONAL;
            case PEER_COACH -> PairingKind.PEER;
            case MENTOR, REVERSE_MENTOR, ONBOARDING_BUDDY, SIT_IN_POOL -> PairingKind.MENTOR;
        };
    }

    /** As often as the meetings the scheme expects fit into its months. */
    private static Cadence cadence(SchemePlan plan) {
        int days = plan.months() * DAYS_OF_A_MONTH / plan.meetings();
        return new Cadence(Math.max(LEAST_DAYS, Math.min(MOST_DAYS, days)), MINUTES, CAREER_EVERY);
    }

    /** A pairing that the two had before stays as it is. */
    @Override
    public void end(PairRow pair) {
        Actor seeker = as(pair.seeker());
        state(seeker, pair)
                .map(PairingState::pairing)
                .filter(pairing -> pairing.open() && !pairing.since().isBefore(pair.since()))
                .filter(pairing -> pairing.kind() != PairingKind.MANAGER)
                .ifPresent(pairing -> pairings.end(seeker, pairing.id()));
    }

    @Override
    public Optional<Talks> talks(Actor actor, PairRow pair) {
        return state(actor, pair).map(state -> {
            Instant last = state.lastHeld();
            LocalDate met = last == null ? null : LocalDate.ofInstant(last, clock.getZone());
            boolean before = met != null && met.isBefore(pair.since());
            return new Talks(before ? null : met, state.talks(), state.next() != null);
        });
    }

    private Optional<PairingState> state(Actor actor, PairRow pair) {
        UUID talk = pair.talk();
        if (talk == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(pairings.pairing(actor, new PairingId(talk)));
        } catch (AccessDeniedException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean plan(Actor actor, PairRow pair, Instant starts) {
        UUID talk = Objects.requireNonNull(pair.talk());
        try {
            meetings.plan(actor, new PairingId(talk), new Appointment(starts, MINUTES, Place.ONLINE, ""));
            return true;
        } catch (MeetingRefusedException e) {
            return false;
        }
    }

    @Override
    public List<Instant> booked(EmployeeId person) {
        return pairings.mine(as(person)).stream()
                .map(PairingState::next)
                .filter(Objects::nonNull)
                .map(next -> next.appointment().starts())
                .toList();
    }

    private static Actor as(EmployeeId person) {
        return new Actor(Actor.SYSTEM_ID, "mentoring.talks", person.value(), Set.of(Role.MEMBER));
    }
}
