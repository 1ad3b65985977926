// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.mentoring.api.request.Introductions;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Introductions; everybody accompanies everybody. */
final class MemoryIntroductions implements Introductions {

    private final InMemoryMentoring world;
    private final List<Introduction> all = new ArrayList<>();
    private final Set<String> no = new HashSet<>();

    MemoryIntroductions(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public Introduction introduce(Actor by, EmployeeId member, EmployeeId to, String note) {
        EmployeeId me = InMemoryMentoring.me(by);
        if (member.equals(to) || me.equals(to) || me.equals(member) || world.blocks(member, to)) {
            throw InMemoryMentoring.refused(Reason.NOT_POSSIBLE);
        }
        Introduction made = new Introduction(
                UUID.randomUUID(),
                me,
                member,
                to,
                note.strip(),
                Introduction.State.OPEN,
                false,
                false,
                world.clock.instant());
        all.add(0, made);
        return made;
    }

    @Override
    public Introduction answer(Actor actor, UUID id, boolean gladly) {
        EmployeeId me = InMemoryMentoring.me(actor);
        Introduction before = mine(actor).stream()
                .filter(one -> one.id().equals(id) && !one.by().equals(me))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("an introduction of others"));
        boolean one = before.oneSaid() || gladly && before.one().equals(me);
        boolean other = before.otherSaid() || gladly && before.other().equals(me);
        Introduction.State state = one && other ? Introduction.State.MET : Introduction.State.OPEN;
        Introduction after = new Introduction(
                id,
                before.by(),
                before.one(),
                before.other(),
                before.note(),
                gladly ? state : Introduction.State.LET_BE,
                one,
                other,
                before.made());
        all.replaceAll(each -> each.id().equals(id) ? after : each);
        return after;
    }

    @Override
    public List<Introduction> mine(Actor actor) {
        EmployeeId me = InMemoryMentoring.me(actor);
        return all.stream()
                .filter(one -> Set.of(one.by(), one.one(), one.other()).contains(me))
                .toList();
    }
}
