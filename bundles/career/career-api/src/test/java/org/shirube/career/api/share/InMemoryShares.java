// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.share;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.LimitReachedException;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Shares in memory, with the rules of who gives and who receives, for tests of what uses them. */
public final class InMemoryShares implements Shares {

    private final List<Share> shares = new ArrayList<>();
    private final Clock clock;

    public InMemoryShares(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Share give(Actor owner, EmployeeId viewer, Scope scope, @Nullable Instant until) {
        EmployeeId person = employee(owner);
        if (person.equals(viewer) || until != null && !until.isAfter(clock.instant())) {
            throw new IllegalArgumentException("the owner, or no time");
        }
        shares.removeIf(share -> share.owner().equals(person)
                && share.viewer().equals(viewer)
                && share.scope().equals(scope));
        if (given(owner).size() >= MOST) {
            throw new LimitReachedException("share", MOST);
        }
        Share share = new Share(new ShareId(UUID.randomUUID()), person, viewer, scope, clock.instant(), until);
        shares.add(share);
        return share;
    }

    @Override
    public void takeBack(Actor owner, ShareId share) {
        shares.removeIf(one -> one.id().equals(share) && one.owner().equals(employee(owner)));
    }

    @Override
    public List<Share> given(Actor owner) {
        EmployeeId person = employee(owner);
        return running(share -> share.owner().equals(person));
    }

    @Override
    public List<Share> received(Actor viewer) {
        return running(share -> viewer.isEmployee(share.viewer().value()));
    }

    private List<Share> running(Predicate<Share> which) {
        return shares.stream()
                .filter(which)
                .filter(share -> share.until() == null || share.until().isAfter(clock.instant()))
                .sorted(Comparator.comparing(Share::since).reversed())
                .toList();
    }

    private static EmployeeId employee(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow(() -> new AccessDeniedException("only an employee")));
    }
}
