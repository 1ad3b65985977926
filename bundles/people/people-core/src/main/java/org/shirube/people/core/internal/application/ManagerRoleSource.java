// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.people.core.internal.persistence.PersonFilter;
import org.shirube.people.core.internal.persistence.PersonQueries;
import org.shirube.people.core.internal.persistence.PersonRecord;
import org.shirube.people.core.internal.persistence.UnitQueries;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.actor.RoleSource;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Whoever has somebody reporting to them is a manager, for as long as that is so. */
@Component
public final class ManagerRoleSource implements RoleSource {

    private final Transactions transactions;

    /**
     * @param unit referenced so that the tables are there
     */
    @Activate
    public ManagerRoleSource(
            @Reference Transactions transactions, @Reference(target = "(shirube.unit=people)") PersistenceUnit unit) {
        this.transactions = transactions;
    }

    @Override
    public Set<Role> rolesOf(UUID employee, LocalDate on) {
        return transactions.call(connection -> {
            PersonQueries people = new PersonQueries(connection, on);
            Optional<PersonRecord> person = people.byId(employee).filter(PersonRecord::present);
            if (person.isEmpty()) {
                return Set.of();
            }
            PersonFilter reports = new ReportingLine(people, new UnitQueries(connection, on)).reportsOf(person.get());
            return people.page(reports.statuses(Eyes.PRESENT), 0, 1).isEmpty() ? Set.of() : Set.of(Role.MANAGER);
        });
    }
}
