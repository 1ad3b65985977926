// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.ExternalId;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.Post;
import org.shirube.people.api.Validity;
import org.shirube.people.core.internal.domain.Days;
import org.shirube.people.core.internal.persistence.PersonFilter;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.PersonRecord;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/**
 * What an actor may see of others. Without {@link Role#HR_ADMIN} those who left do not exist, everybody else is active,
 * and neither external ids nor the days of a period are told: the day a period begins can be the day a leave began.
 */
record Eyes(Actor actor, boolean all) {

    /** Everybody who has not left. */
    static final Set<EmploymentStatus> PRESENT =
            Set.of(EmploymentStatus.ACTIVE, EmploymentStatus.ON_LEAVE, EmploymentStatus.SECONDED);

    static Eyes of(Actor actor) {
        return new Eyes(actor, actor.is(Role.HR_ADMIN));
    }

    /** Adds the condition on status; false where nobody can match. */
    boolean restrict(PersonFilter filter, Set<EmploymentStatus> wanted) {
        if (all) {
            filter.statuses(wanted.isEmpty() ? Arrays.asList(EmploymentStatus.values()) : wanted);
            return true;
        }
        filter.statuses(PRESENT);
        return wanted.isEmpty() || wanted.contains(EmploymentStatus.ACTIVE);
    }

    boolean mayMeet(PersonRecord person) {
        return person.present() || knows(new EmployeeId(person.id()));
    }

    Page<EmployeeSummary> summaries(PersonQueries people, PersonFilter filter, PageRequest page) throws SQLException {
        List<EmployeeSummary> found = people.page(filter, page.offset(), page.limit() + 1);
        return Page.of(found, page.limit()).map(this::seen);
    }

    /** Those of them whom the actor may meet, as the actor sees them. */
    List<EmployeeSummary> met(List<EmployeeSummary> found) {
        return found.stream()
                .filter(one -> PRESENT.contains(one.status()) || knows(one.id()))
                .map(this::seen)
                .toList();
    }

    private EmployeeSummary seen(EmployeeSummary summary) {
        if (knows(summary.id())) {
            return summary;
        }
        return new EmployeeSummary(
                summary.id(),
                "",
                summary.name(),
                summary.email(),
                EmploymentStatus.ACTIVE,
                summary.unit(),
                summary.unitName(),
                summary.position(),
                summary.location(),
                summary.concurrentPosts());
    }

    Employee employee(PersonRecord person, List<Post> posts, @Nullable ManagerRef manager, LocalDate day) {
        EmployeeId id = new EmployeeId(person.id());
        boolean known = knows(id);
        return new Employee(
                id,
                new ExternalId(person.source(), known ? person.externalId() : ""),
                person.name(),
                person.email(),
                known ? person.status() : EmploymentStatus.ACTIVE,
                person.grade(),
                person.jobFamily(),
                person.location(),
                languages(person.languages()),
                posts,
                manager,
                known ? new Validity(person.from(), Days.orNull(person.until())) : new Validity(day, day.plusDays(1)));
    }

    private boolean knows(EmployeeId id) {
        return all || actor.isEmployee(id.value());
    }

    private static List<String> languages(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
