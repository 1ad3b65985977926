// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Schemes as members see them. */
final class MemoryOwnSchemes implements Schemes {

    private final InMemoryMentoring world;

    MemoryOwnSchemes(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public List<OwnScheme> mine(Actor member) {
        EmployeeId me = InMemoryMentoring.me(member);
        return world.schemes.values().stream()
                .filter(scheme -> isOpenTo(scheme, me))
                .map(scheme -> own(scheme, me))
                .sorted(Comparator.comparing((OwnScheme own) -> own.state() != SchemeState.OPEN)
                        .thenComparing(own -> own.plan().closes(), Comparator.reverseOrder()))
                .toList();
    }

    private static boolean isOpenTo(MemoryScheme scheme, EmployeeId me) {
        return scheme.state != SchemeState.DRAFT
                && (!scheme.joined(me).isEmpty() || scheme.isFor(me, Side.SEEKER) || scheme.isFor(me, Side.OFFERER));
    }

    @Override
    public OwnScheme scheme(Actor member, SchemeId id) {
        return own(world.scheme(id), InMemoryMentoring.me(member));
    }

    private OwnScheme own(MemoryScheme scheme, EmployeeId me) {
        Set<Side> open = EnumSet.allOf(Side.class).stream()
                .filter(side -> scheme.isFor(me, side))
                .filter(side -> scheme.plan.kind().matches() || side == Side.OFFERER)
                .collect(Collectors.toSet());
        Seat offered = scheme.seats.get(Side.OFFERER).get(me);
        long partners = world.running(scheme.id, me, Side.SEEKER) + world.running(scheme.id, me, Side.OFFERER);
        return new OwnScheme(
                scheme.id,
                scheme.plan,
                scheme.state,
                open,
                scheme.joined(me),
                offered == null ? 0 : offered.capacity(),
                (int) partners);
    }

    @Override
    public OwnScheme join(Actor member, SchemeId id, Side side, int capacity) {
        EmployeeId me = InMemoryMentoring.me(member);
        MemoryScheme scheme = world.scheme(id);
        boolean late =
                scheme.state != SchemeState.OPEN && !(scheme.state == SchemeState.RUNNING && !scheme.plan.review());
        if (late && !scheme.joined(me).contains(side)) {
            throw InMemoryMentoring.refused(Reason.NOT_OPEN);
        }
        if (!scheme.isFor(me, side)) {
            throw InMemoryMentoring.refused(Reason.NOT_FOR_ME);
        }
        if (!world.profiles.containsKey(me)) {
            throw InMemoryMentoring.refused(Reason.NOT_JOINED);
        }
        Set<Side> sides = scheme.plan.kind().mutual() ? EnumSet.allOf(Side.class) : EnumSet.of(side);
        for (Side each : sides) {
            int takes = each == Side.SEEKER ? scheme.plan.partners() : capacity;
            scheme.seats.get(each).put(me, new Seat(me, each, takes, 0, world.clock.instant()));
        }
        return own(scheme, me);
    }

    @Override
    public OwnScheme leave(Actor member, SchemeId id, Side side) {
        EmployeeId me = InMemoryMentoring.me(member);
        MemoryScheme scheme = world.scheme(id);
        Set<Side> sides = scheme.plan.kind().mutual() ? EnumSet.allOf(Side.class) : EnumSet.of(side);
        for (Side each : sides) {
            scheme.seats.get(each).remove(me);
            MemoryRequests.close(
                    world,
                    request -> request.scheme().equals(id)
                            && (each == Side.SEEKER ? request.seeker() : request.offerer()).equals(me),
                    each == Side.SEEKER ? Request.State.WITHDRAWN : Request.State.LAPSED);
        }
        return own(scheme, me);
    }
}
