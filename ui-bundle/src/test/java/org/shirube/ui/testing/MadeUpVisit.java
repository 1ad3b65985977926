// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.Visit;

/** The visit of somebody a test makes up. */
public record MadeUpVisit(Actor actor, Clock clock, PeopleDirectory directory) implements Visit {

    @Override
    public EmployeeId me() {
        return new EmployeeId(actor.person().orElseThrow());
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public List<EmployeeSummary> colleagues(String text, int offset, int limit) {
        EmployeeQuery query = new EmployeeQuery(text, null, Set.of(), today());
        return directory.search(actor, query, new PageRequest(offset, limit)).items();
    }

    @Override
    public PersonName name(EmployeeId person) {
        return directory
                .employee(actor, person, today())
                .map(Employee::name)
                .orElse(new PersonName("", "", null, null, null, null));
    }
}
