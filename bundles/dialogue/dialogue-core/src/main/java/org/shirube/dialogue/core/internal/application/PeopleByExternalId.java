// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;

/** Everybody who is here by the id their source gave them, read once for a delivery. */
final class PeopleByExternalId {

    /** The ids of sources are shown to HR administrators only, and go no further than this class. */
    private static final Actor READER =
            new Actor(Actor.SYSTEM_ID, "dialogue.appraisal-days", null, Set.of(Role.HR_ADMIN));

    private final Map<String, List<EmployeeId>> people = new HashMap<>();

    private PeopleByExternalId() {}

    static PeopleByExternalId on(PeopleDirectory directory, LocalDate today) {
        PeopleByExternalId all = new PeopleByExternalId();
        Page<EmployeeSummary> page;
        int offset = 0;
        do {
            PageRequest request = new PageRequest(offset, PageRequest.MAX_LIMIT);
            page = directory.search(READER, EmployeeQuery.everybody(today), request);
            page.items().forEach(all::add);
            offset += PageRequest.MAX_LIMIT;
        } while (page.more());
        return all;
    }

    private void add(EmployeeSummary person) {
        people.computeIfAbsent(person.externalId(), id -> new ArrayList<>()).add(person.id());
    }

    /** One, nobody, or one of each source. */
    List<EmployeeId> find(String externalId) {
        return people.getOrDefault(externalId, List.of());
    }
}
