// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.api.visibility.VisibilityGrants;

/** Grants in memory. */
public final class InMemoryGrants implements VisibilityGrants {

    private final Clock clock;
    private final List<Grant> grants = new ArrayList<>();

    public InMemoryGrants(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Grant give(Actor owner, String what, UUID viewer, @Nullable Instant until) {
        UUID employee = employee(owner);
        if (employee.equals(viewer) || until != null && !until.isAfter(clock.instant())) {
            throw new IllegalArgumentException("no viewer, or no time");
        }
        grants.removeIf(g -> g.owner().equals(employee)
                && g.what().equals(what)
                && g.viewer().equals(viewer));
        Grant grant = new Grant(UUID.randomUUID(), employee, what, viewer, clock.instant(), until);
        grants.add(grant);
        return grant;
    }

    @Override
    public void takeBack(Actor owner, UUID grant) {
        grants.removeIf(g -> g.id().equals(grant) && g.owner().equals(employee(owner)));
    }

    @Override
    public boolean maySee(Actor viewer, UUID owner, String what) {
        return owner.equals(viewer.employee())
                || grants.stream()
                        .anyMatch(g -> g.owner().equals(owner)
                                && g.what().equals(what)
                                && Objects.equals(g.viewer(), viewer.employee())
                                && runs(g));
    }

    @Override
    public List<Grant> given(Actor owner) {
        return grants.stream()
                .filter(g -> g.owner().equals(owner.employee()) && runs(g))
                .toList();
    }

    @Override
    public List<Grant> received(Actor viewer) {
        return grants.stream()
                .filter(g -> g.viewer().equals(viewer.employee()) && runs(g))
                .toList();
    }

    private boolean runs(Grant grant) {
        return grant.until() == null || grant.until().isAfter(clock.instant());
    }

    private static UUID employee(Actor actor) {
        UUID employee = actor.employee();
        if (employee == null) {
            throw new AccessDeniedException("only an employee");
        }
        return employee;
    }
}
