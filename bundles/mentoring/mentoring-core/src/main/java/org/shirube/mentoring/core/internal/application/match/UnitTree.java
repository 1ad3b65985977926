// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
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

    private Departments read(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Departments found = new Departments();
        List<OrganisationUnit> top = directory.unitsBelow(actor, null, today);
        if (top.size() == 1) {
            OrganisationUnit company = top.get(0);
            found.add(company.id(), company.name(), company.id());
            top = directory.unitsBelow(actor, company.id(), today);
        }
        for (OrganisationUnit department : top) {
            read(actor, department, today, found);
        }
        return found;
    }

    private void read(Actor actor, OrganisationUnit department, LocalDate today, Departments found) {
        Deque<OrganisationUnit> open = new ArrayDeque<>(List.of(department));
        while (!open.isEmpty() && found.units().size() < MOST_UNITS) {
            OrganisationUnit unit = open.pop();
            found.add(unit.id(), unit.name(), department.id());
            if (unit.children()) {
                open.addAll(directory.unitsBelow(actor, unit.id(), today));
            }
        }
    }
}
