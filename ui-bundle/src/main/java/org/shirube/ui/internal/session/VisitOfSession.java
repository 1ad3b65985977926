// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;
import org.shirube.ui.Visit;

/** Of the session whose request this is. */
@Component
public final class VisitOfSession implements Visit {

    private static final PersonName UNKNOWN = new PersonName("", "", null, null, null, null);

    private final PeopleDirectory directory;
    private final CurrentActor actor;
    private final CurrentZone zone;
    private final Clock clock;

    @Activate
    public VisitOfSession(
            @Reference PeopleDirectory directory,
            @Reference CurrentActor actor,
            @Reference CurrentZone zone,
            @Reference Clock clock) {
        this.directory = directory;
        this.actor = actor;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Actor actor() {
        return actor.get();
    }

    @Override
    public EmployeeId me() {
        return new EmployeeId(actor.get().person().orElseThrow());
    }

    @Override
    public ZoneId zone() {
        return zone.get();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.get());
    }

    @Override
    public List<EmployeeSummary> colleagues(String text, int offset, int limit) {
        String asked = text.substring(0, Math.min(text.length(), EmployeeQuery.MAX_TEXT));
        EmployeeQuery query = new EmployeeQuery(asked, null, Set.of(), LocalDate.now(clock));
        return directory
                .search(actor.get(), query, new PageRequest(offset, limit))
                .items();
    }

    @Override
    public PersonName name(EmployeeId person) {
        return directory
                .employee(actor.get(), person, LocalDate.now(clock))
                .map(Employee::name)
                .orElse(UNKNOWN);
    }
}
