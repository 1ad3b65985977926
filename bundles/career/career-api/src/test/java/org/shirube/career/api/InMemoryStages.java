// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.visibility.VisibilityGrants;

/** Stages in memory, with the rules of who sees and suggests, for tests of what uses them. */
public final class InMemoryStages implements Stages {

    private static final Duration REST = Duration.ofDays(DAYS_BETWEEN_QUESTIONS);

    private final VisibilityGrants grants;
    private final Companions companions;
    private final Clock clock;
    private final Map<UUID, List<StageEntry>> entries = new HashMap<>();
    private final Map<UUID, Map<UUID, StageSuggestion>> suggestions = new HashMap<>();
    private final Map<UUID, Instant> answered = new HashMap<>();

    public InMemoryStages(VisibilityGrants grants, Companions companions, Clock clock) {
        this.grants = grants;
        this.companions = companions;
        this.clock = clock;
    }

    @Override
    public Optional<StageEntry> own(Actor member) {
        return history(member).stream().findFirst();
    }

    @Override
    public StageEntry choose(Actor member, Stage stage) {
        UUID person = employee(member);
        answered.put(person, clock.instant());
        if (own(member).filter(entry -> entry.stage() == stage).isEmpty()) {
            entries.computeIfAbsent(person, id -> new ArrayList<>()).add(0, new StageEntry(stage, clock.instant()));
        }
        return own(member).orElseThrow();
    }

    @Override
    public List<StageEntry> history(Actor member) {
        return List.copyOf(entries.getOrDefault(employee(member), List.of()));
    }

    @Override
    public Optional<StageEntry> of(Actor viewer, EmployeeId member) {
        boolean own = viewer.isEmployee(member.value());
        boolean shared = grants.maySee(viewer, member.value(), GRANT) && accompanies(viewer, member);
        return own || shared
                ? entries.getOrDefault(member.value(), List.of()).stream().findFirst()
                : Optional.empty();
    }

    @Override
    public void suggest(Actor companion, EmployeeId member, Stage stage) {
        EmployeeId from = new EmployeeId(employee(companion));
        if (!accompanies(companion, member)) {
            throw new AccessDeniedException("suggesting a stage");
        }
        Map<UUID, StageSuggestion> all = suggestions.computeIfAbsent(member.value(), id -> new LinkedHashMap<>());
        all.remove(from.value());
        all.put(from.value(), new StageSuggestion(from, stage, clock.instant()));
    }

    @Override
    public List<StageSuggestion> suggestions(Actor member) {
        List<StageSuggestion> newest = new ArrayList<>();
        suggestions.getOrDefault(employee(member), Map.of()).values().forEach(one -> newest.add(0, one));
        return List.copyOf(newest);
    }

    @Override
    public void dismiss(Actor member, EmployeeId from) {
        suggestions.getOrDefault(employee(member), new HashMap<>()).remove(from.value());
    }

    @Override
    public boolean askAgain(Actor member) {
        Instant last = answered.get(employee(member));
        return last == null || !clock.instant().isBefore(last.plus(REST));
    }

    @Override
    public void notNow(Actor member) {
        answered.put(employee(member), clock.instant());
    }

    @Override
    public void forget(Actor member) {
        UUID person = employee(member);
        entries.remove(person);
        suggestions.remove(person);
        answered.remove(person);
        grants.given(member).stream()
                .filter(grant -> grant.what().equals(GRANT))
                .toList()
                .forEach(grant -> grants.takeBack(member, grant.id()));
    }

    private boolean accompanies(Actor actor, EmployeeId member) {
        return actor.person()
                .filter(person -> !person.equals(member.value()))
                .filter(person -> companions.accompanies(new EmployeeId(person), member))
                .isPresent();
    }

    private static UUID employee(Actor actor) {
        return actor.person().orElseThrow(() -> new AccessDeniedException("a stage without being an employee"));
    }
}
