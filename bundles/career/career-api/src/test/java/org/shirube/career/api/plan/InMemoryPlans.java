// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Plans in memory, with versions and with who may read, for tests of what uses them. */
public final class InMemoryPlans implements Plans {

    private final List<Owned> all = new ArrayList<>();
    private final Shares shares;

    private record Owned(EmployeeId owner, Plan plan) {}

    public InMemoryPlans(Shares shares) {
        this.shares = shares;
    }

    private static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow(() -> new AccessDeniedException("only an employee")));
    }

    @Override
    public List<Plan> own(Actor member) {
        return of(id(member));
    }

    private List<Plan> of(EmployeeId owner) {
        return all.stream()
                .filter(one -> one.owner.equals(owner))
                .map(Owned::plan)
                .sorted(Comparator.comparing(Plan::closed))
                .toList();
    }

    @Override
    public Plan begin(Actor member, String target, @Nullable LocalDate by) {
        Plan plan = new Plan(new PlanId(UUID.randomUUID()), target, by, "", List.of(), List.of(), List.of(), false, 1);
        all.add(0, new Owned(id(member), plan));
        return plan;
    }

    @Override
    public Plan save(Actor member, Plan changed) {
        Owned before = all.stream()
                .filter(one -> one.owner.equals(id(member)) && one.plan.id().equals(changed.id()))
                .filter(one -> one.plan.version() == changed.version())
                .findFirst()
                .orElseThrow(ChangedElsewhereException::new);
        Plan after = new Plan(
                changed.id(),
                changed.target(),
                changed.by(),
                changed.growth(),
                changed.needs(),
                changed.market(),
                changed.steps(),
                changed.closed(),
                changed.version() + 1);
        all.set(all.indexOf(before), new Owned(before.owner, after));
        return after;
    }

    @Override
    public void remove(Actor member, PlanId id) {
        all.removeIf(one -> one.owner.equals(id(member)) && one.plan.id().equals(id));
    }

    @Override
    public List<Plan> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return own(viewer);
        }
        return of(owner).stream()
                .filter(plan -> shares.received(viewer).stream()
                        .anyMatch(share -> share.owner().equals(owner)
                                && share.scope()
                                        .covers(Scope.Part.PLAN, plan.id().value())))
                .toList();
    }
}
