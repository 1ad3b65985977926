// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;

/** Where people belong today. */
public final class Whereabouts {

    private final PeopleDirectory directory;
    private final Clock clock;

    public Whereabouts(PeopleDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The units of all posts of the actor, and all above them. */
    public Set<UnitId> units(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return directory.employee(actor, Members.of(actor), today).map(Employee::posts).orElse(List.of()).stream()
                .flatMap(post -> directory.path(actor, post.unit(), today).stream())
                .map(OrganisationUnit::id)
                .collect(Collectors.toSet());
    }

    /** Whether somebody is there today. */
    public boolean isHere(Actor actor, EmployeeId person) {
        return directory
                .employee(actor, person, LocalDate.now(clock))
                .filter(one -> one.status() != EmploymentStatus.LEFT)
                .isPresent();
    }
}
