// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.request.SitInPool;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.Actor;

/** Profiles, and who can be asked to sit in. */
final class MemoryProfiles implements MentoringProfiles, SitInPool {

    final Map<EmployeeId, List<ChosenWord>> words = new HashMap<>();
    private final InMemoryMentoring world;

    MemoryProfiles(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public Optional<MentoringProfile> own(Actor member) {
        return Optional.ofNullable(world.profiles.get(InMemoryMentoring.me(member)));
    }

    @Override
    public MentoringProfile save(Actor member, long version, ProfileDraft draft) {
        EmployeeId me = InMemoryMentoring.me(member);
        MentoringProfile before = world.profiles.get(me);
        if ((before == null ? 0 : before.version()) != version) {
            throw InMemoryMentoring.refused(Reason.CHANGED_ELSEWHERE);
        }
        Set<String> known = world.topics().all(member).stream().map(Topic::key).collect(Collectors.toSet());
        boolean unknown = Stream.concat(draft.offers().stream(), draft.wants().stream())
                .anyMatch(choice -> !known.contains(choice.topic()));
        if (unknown) {
            throw new IllegalArgumentException("no topic of the catalogue");
        }
        return put(me, draft, before == null ? null : before.paused(), version + 1);
    }

    private MentoringProfile put(EmployeeId me, ProfileDraft draft, @Nullable Instant paused, long version) {
        MentoringProfile profile = new MentoringProfile(me, draft, paused, world.clock.instant(), version);
        world.profiles.put(me, profile);
        return profile;
    }

    @Override
    public MentoringProfile pause(Actor member, boolean paused) {
        MentoringProfile before = own(member).orElseThrow(() -> InMemoryMentoring.refused(Reason.NOT_JOINED));
        return put(before.person(), before.content(), paused ? world.clock.instant() : null, before.version() + 1);
    }

    @Override
    public void erase(Actor member) {
        EmployeeId me = InMemoryMentoring.me(member);
        world.schemes.keySet().forEach(id -> {
            world.schemes().leave(member, id, Side.SEEKER);
            world.schemes().leave(member, id, Side.OFFERER);
        });
        world.profiles.remove(me);
    }

    @Override
    public List<ChosenWord> choosable(Actor member) {
        return words.getOrDefault(InMemoryMentoring.me(member), List.of());
    }

    @Override
    public Optional<ProfileView> of(Actor viewer, EmployeeId person) {
        EmployeeId me = InMemoryMentoring.me(viewer);
        boolean asked = world.requests.stream()
                .anyMatch(request -> request.live()
                        && request.seeker().equals(person)
                        && request.offerer().equals(me));
        boolean partner = world.pairs.stream()
                .anyMatch(pair -> Set.of(pair.seeker(), pair.offerer()).equals(Set.of(me, person)));
        boolean together = world.schemes.values().stream()
                .anyMatch(scheme -> scheme.seats.get(Side.SEEKER).containsKey(me)
                        && scheme.seats.get(Side.OFFERER).containsKey(person));
        if (!world.profiles.containsKey(person) || world.blocks(me, person) || !(asked || partner || together)) {
            return Optional.empty();
        }
        return Optional.of(world.view(person, asked || partner));
    }

    @Override
    public List<ProfileView> whom(Actor actor) {
        EmployeeId me = InMemoryMentoring.me(actor);
        return world.schemes.values().stream()
                .filter(scheme -> scheme.plan.kind() == SchemeKind.SIT_IN_POOL)
                .filter(scheme -> scheme.state == SchemeState.OPEN || scheme.state == SchemeState.RUNNING)
                .flatMap(scheme -> scheme.seats.get(Side.OFFERER).keySet().stream())
                .distinct()
                .filter(person -> !person.equals(me) && !world.blocks(me, person))
                .map(person -> world.view(person, false))
                .filter(view -> !view.paused())
                .limit(20)
                .toList();
    }

    @Override
    public void livesIn(Actor actor, ZoneId zone) {
        InMemoryMentoring.me(actor);
    }
}
