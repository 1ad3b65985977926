// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Shares;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;

/** Worksheets and traits in memory, with versions and with who may read, for tests of what uses them. */
public final class InMemoryCrafting implements Crafting {

    /** What was taken further. */
    public final List<String> passed = new ArrayList<>();

    private final List<Owned> all = new ArrayList<>();
    private final Map<EmployeeId, JobFit> fits = new HashMap<>();
    private final Shares shares;
    private final Clock clock;

    private record Owned(EmployeeId owner, Worksheet sheet) {}

    public InMemoryCrafting(Shares shares, Clock clock) {
        this.shares = shares;
        this.clock = clock;
    }

    private static EmployeeId id(Actor actor) {
        return new EmployeeId(actor.person().orElseThrow(() -> new AccessDeniedException("only an employee")));
    }

    @Override
    public List<Worksheet> own(Actor member) {
        return of(id(member));
    }

    private List<Worksheet> of(EmployeeId owner) {
        return all.stream()
                .filter(one -> one.owner.equals(owner))
                .map(Owned::sheet)
                .toList();
    }

    @Override
    public Worksheet begin(Actor member) {
        Worksheet sheet =
                new Worksheet(new WorksheetId(UUID.randomUUID()), List.of(), clock.instant(), clock.instant(), 1);
        all.add(0, new Owned(id(member), sheet));
        return sheet;
    }

    @Override
    public Worksheet save(Actor member, Worksheet changed) {
        Owned before = all.stream()
                .filter(one -> one.owner.equals(id(member)) && one.sheet.id().equals(changed.id()))
                .filter(one -> one.sheet.version() == changed.version())
                .findFirst()
                .orElseThrow(ChangedElsewhereException::new);
        Worksheet after =
                new Worksheet(changed.id(), changed.tasks(), changed.made(), clock.instant(), changed.version() + 1);
        all.set(all.indexOf(before), new Owned(before.owner, after));
        return after;
    }

    @Override
    public void remove(Actor member, WorksheetId id) {
        all.removeIf(one -> one.owner.equals(id(member)) && one.sheet.id().equals(id));
    }

    @Override
    public List<Worksheet> of(Actor viewer, EmployeeId owner) {
        if (viewer.isEmployee(owner.value())) {
            return own(viewer);
        }
        return of(owner).stream()
                .filter(sheet -> shares.received(viewer).stream()
                        .anyMatch(share -> share.owner().equals(owner)
                                && share.scope()
                                        .covers(Scope.Part.CRAFTING, sheet.id().value())))
                .toList();
    }

    @Override
    public List<Outlet.Kind> outlets(Actor member) {
        return List.of(Outlet.Kind.PLAN_STEP);
    }

    @Override
    public void pass(Actor member, Outlet.Kind to, String words) {
        passed.add(to + " " + words);
    }

    @Override
    public JobFit fit(Actor member) {
        return fits.getOrDefault(id(member), new JobFit(List.of(), List.of(), 0));
    }

    @Override
    public JobFit saveFit(Actor member, JobFit changed) {
        if (fit(member).version() != changed.version()) {
            throw new ChangedElsewhereException();
        }
        JobFit saved = new JobFit(changed.traits(), changed.meanings(), changed.version() + 1);
        fits.put(id(member), saved);
        return saved;
    }
}
