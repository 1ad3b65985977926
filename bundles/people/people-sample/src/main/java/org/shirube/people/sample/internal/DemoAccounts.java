// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.sample.DemoAccount;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the demo accounts that are not there yet. */
final class DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final PeopleDirectory directory;
    private final Accounts accounts;

    DemoAccounts(PeopleDirectory directory, Accounts accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    void open(Actor actor, List<DemoAccount> wanted, LocalDate today) {
        for (DemoAccount account : wanted) {
            if (accounts.find(actor, account.login()).isEmpty()) {
                Optional<UUID> person = person(actor, account.person(), today);
                accounts.open(
                        actor,
                        account.login(),
                        DemoAccount.PASSWORD.toCharArray(),
                        person.orElse(null),
                        account.roles());
                LOG.info("Opened the demo account {}", account.login());
            }
        }
    }

    private Optional<UUID> person(Actor actor, String externalId, LocalDate today) {
        EmployeeQuery query = new EmployeeQuery(externalId, null, Set.of(), today);
        return directory.search(actor, query, PageRequest.first(20)).items().stream()
                .filter(found -> found.externalId().equals(externalId))
                .map(EmployeeSummary::id)
                .map(id -> id.value())
                .findFirst();
    }
}
