// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.step;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Steps in memory, shared with nobody. */
public final class InMemorySteps implements Steps {

    private final Map<UUID, List<Step>> all = new HashMap<>();
    private final Clock clock;

    public InMemorySteps(Clock clock) {
        this.clock = clock;
    }

    @Override
    public YearMonth running() {
        return YearMonth.now(clock);
    }

    @Override
    public List<Step> own(Actor member) {
        return steps(member).stream()
                .sorted(Comparator.comparing(Step::month).reversed())
                .toList();
    }

    @Override
    public Optional<Step> current(Actor member) {
        return own(member).stream()
                .filter(step -> step.month().equals(running()))
                .findFirst();
    }

    @Override
    public Step declare(Actor member, String words) {
        if (words.isBlank() || words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("a line of 1 to " + MAX_WORDS);
        }
        Step step =
                new Step(current(member).map(Step::id).orElseGet(UUID::randomUUID), running(), words.strip(), null, "");
        put(member, step);
        return step;
    }

    @Override
    public Step say(Actor member, UUID id, Step.Outcome outcome, String remark) {
        Step before = own(member).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(ChangedElsewhereException::new);
        Step after = new Step(id, before.month(), before.words(), outcome, remark.strip());
        put(member, after);
        return after;
    }

    /** In the place of one with the same id; for tests that begin with steps of earlier months. */
    public void put(Actor member, Step step) {
        remove(member, step.id());
        steps(member).add(step);
    }

    @Override
    public void remove(Actor member, UUID id) {
        steps(member).removeIf(step -> step.id().equals(id));
    }

    @Override
    public int streak(Actor member) {
        List<YearMonth> months = own(member).stream().map(Step::month).toList();
        YearMonth month = months.contains(running()) ? running() : running().minusMonths(1);
        int streak = 0;
        while (months.contains(month.minusMonths(streak))) {
            streak++;
        }
        return streak;
    }

    @Override
    public List<Step> of(Actor viewer, EmployeeId member) {
        return viewer.isEmployee(member.value()) ? own(viewer) : List.of();
    }

    @Override
    public List<Step> sharedBetween(Actor actor, EmployeeId member, EmployeeId other) {
        return List.of();
    }

    private List<Step> steps(Actor member) {
        UUID person = member.person().orElseThrow(() -> new AccessDeniedException("no employee"));
        return all.computeIfAbsent(person, id -> new ArrayList<>());
    }
}
