// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.sample.DemoAccount;
import org.shirube.people.sample.LoadedCompany;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;

/**
 * Who plays which part.
 *
 * @param seekers people without a title, the demo's member first
 * @param offerers people with one, the demo's manager first; then some colleagues without
 */
record SampleCast(List<EmployeeId> seekers, List<EmployeeId> offerers) {

    /** So many of a large company; the sample of 300 people comes whole. */
    private static final int MOST = 400;

    /** Every so many of those without a title offer themselves too. */
    private static final int COLLEAGUES = 4;

    /** Never in production, so it may do what HR may. */
    static final Actor HR = new Actor(Actor.SYSTEM_ID, "sample", null, Set.of(Role.HR_ADMIN, Role.MEMBER));

    static SampleCast of(PeopleDirectory directory, LoadedCompany loaded) {
        List<EmployeeSummary> people = directory
                .search(HR, EmployeeQuery.everybody(loaded.day()), PageRequest.first(MOST))
                .items();
        List<EmployeeId> seekers = new ArrayList<>();
        List<EmployeeId> offerers = new ArrayList<>();
        loaded.company().demoAccounts().forEach(account -> find(directory, loaded, account, seekers, offerers));
        List<EmployeeId> others = people.stream()
                .filter(person -> person.position() == null)
                .map(EmployeeSummary::id)
                .filter(person -> !seekers.contains(person))
                .toList();
        people.stream()
                .filter(person -> person.position() != null)
                .map(EmployeeSummary::id)
                .filter(person -> !offerers.contains(person))
                .forEach(offerers::add);
        for (int i = 0; i < others.size(); i++) {
            (i % COLLEAGUES == 0 ? offerers : seekers).add(others.get(i));
        }
        return new SampleCast(List.copyOf(seekers), List.copyOf(offerers));
    }

    private static void find(
            PeopleDirectory directory,
            LoadedCompany loaded,
            DemoAccount account,
            List<EmployeeId> seekers,
            List<EmployeeId> offerers) {
        if (account.login().equals("member") || account.login().equals("manager")) {
            EmployeeQuery query = new EmployeeQuery(account.person(), null, Set.of(), loaded.day());
            directory.search(HR, query, PageRequest.first(20)).items().stream()
                    .filter(person -> person.externalId().equals(account.person()))
                    .map(EmployeeSummary::id)
                    .findFirst()
                    .ifPresent(account.login().equals("member") ? seekers::add : offerers::add);
        }
    }

    /** What somebody does themselves. */
    static Actor actor(EmployeeId person) {
        return new Actor(person.value(), "sample", person.value(), Set.of(Role.MEMBER));
    }
}
