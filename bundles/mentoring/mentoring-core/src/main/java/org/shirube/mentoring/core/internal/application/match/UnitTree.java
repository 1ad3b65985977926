// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.domain.pool.Departments;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;

/** The departments of the company, read anew from time to time: there are thousands of units, and they seldom change. */
@Component(service = UnitTree.class)
public final class UnitTree {

    private static final Duration FRESH = Duration.ofMinutes(15);
    /** A ring, which only a mistake in the directory makes, ends here. */
    private static final int MOST_UNITS = 200_000;

    private final PeopleDirectory directory;
    private final Clock clock;
    private @Nullable Departments departments;
    private Instant read = Instant.MIN;

    @Activate
    public UnitTree(@Reference PeopleDirectory directory, @Reference Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** As of today. */
    public synchronized Departments departments(Actor actor) {
        Departments known = departments;
        if (known == null || read.plus(FRESH).isBefore(clock.instant())) {
            known = read(actor);
            departments = known;
            read = clock.instant();
        }
        return known;
    }

    /**
     * The departments are the units right below the company. The company is the unit at the top that more than half of all units
     * belong to; beside it, or where there is none, a unit at the top is a department itself.
     */
    private Departments read(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<List<OrganisationUnit>> trees = directory.unitsBelow(actor, null, today).stream()
                .map(top -> below(actor, top, today))
                .toList();
        int all = trees.stream().mapToInt(List::size).sum();
        Departments found = new Departments();
        for (List<OrganisationUnit> tree : trees) {
            OrganisationUnit top = tree.get(0);
            if (2 * tree.size() > all) {
                found.add(top.id(), top.name(), top.id());
                directory.unitsBelow(actor, top.id(), today).forEach(one -> add(one, below(actor, one, today), found));
            } else {
                add(top, tree, found);
            }
        }
        return found;
    }

    private static void add(OrganisationUnit department, List<OrganisationUnit> units, Departments found) {
        units.forEach(unit -> found.add(unit.id(), unit.name(), department.id()));
    }

    /** A unit and all below it; the unit comes first. */
    private List<OrganisationUnit> below(Actor actor, OrganisationUnit top, LocalDate today) {
        List<OrganisationUnit> all = new ArrayList<>();
        Deque<OrganisationUnit> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty() && all.size() < MOST_UNITS) {
            OrganisationUnit unit = open.pop();
            all.add(unit);
            if (unit.children()) {
                open.addAll(directory.unitsBelow(actor, unit.id(), today));
            }
        }
        return all;
    }
}
