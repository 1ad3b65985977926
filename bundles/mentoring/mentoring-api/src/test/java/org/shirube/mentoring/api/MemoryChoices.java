// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Blocks;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.Wishes;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Whom people would rather not, and whom they would rather. */
final class MemoryChoices implements Blocks, Wishes {

    private final InMemoryMentoring world;

    MemoryChoices(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public List<EmployeeId> mine(Actor actor) {
        return List.copyOf(world.blocked.getOrDefault(InMemoryMentoring.me(actor), Set.of()));
    }

    @Override
    public void block(Actor actor, EmployeeId person) {
        EmployeeId me = InMemoryMentoring.me(actor);
        world.blocked.computeIfAbsent(me, key -> new LinkedHashSet<>()).add(person);
        MemoryRequests.close(
                world,
                request -> Set.of(request.seeker(), request.offerer()).equals(Set.of(me, person)),
                Request.State.LAPSED);
    }

    @Override
    public void unblock(Actor actor, EmployeeId person) {
        world.blocked
                .getOrDefault(InMemoryMentoring.me(actor), new LinkedHashSet<>())
                .remove(person);
    }

    @Override
    public List<EmployeeId> mine(Actor actor, SchemeId scheme, Side side) {
        return world.scheme(scheme).wishes.getOrDefault(key(actor, side), List.of());
    }

    @Override
    public void set(Actor actor, SchemeId id, Side side, List<EmployeeId> people) {
        MemoryScheme scheme = world.scheme(id);
        if (!scheme.seats.get(side).containsKey(InMemoryMentoring.me(actor))) {
            throw InMemoryMentoring.refused(Reason.NOT_JOINED);
        }
        if (people.size() > Wishes.MOST) {
            throw new IllegalArgumentException("at most " + Wishes.MOST);
        }
        scheme.wishes.put(key(actor, side), List.copyOf(people));
    }

    private static String key(Actor actor, Side side) {
        return side + "/" + InMemoryMentoring.me(actor);
    }
}
