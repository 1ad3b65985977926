// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.page.PageRequest;

/** Who stands on a page, looked up together: a page with thirty people asks the directory once. */
final class Known {

    private final Map<EmployeeId, Optional<EmployeeSummary>> people = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    private Known() {}

    /** Those of the page that is open. */
    static Known ofPage() {
        UI page = UI.getCurrent();
        Known known = ComponentUtil.getData(page, Known.class);
        if (known == null) {
            known = new Known();
            ComponentUtil.setData(page, Known.class, known);
        }
        return known;
    }

    /** Looks these up, and forgets all others. */
    void load(PeopleDirectory directory, Actor actor, Collection<EmployeeId> some, LocalDate today) {
        people.clear();
        day = today;
        List<EmployeeId> asked =
                some.stream().distinct().limit(PageRequest.MAX_LIMIT).toList();
        asked.forEach(person -> people.put(person, Optional.empty()));
        directory.summaries(actor, asked, today).forEach(found -> people.put(found.id(), Optional.of(found)));
    }

    /** Who somebody is; empty where the directory knows them no longer. */
    Optional<EmployeeSummary> find(PeopleDirectory directory, Actor actor, EmployeeId person, LocalDate today) {
        if (!today.equals(day)) {
            people.clear();
            day = today;
        }
        return people.computeIfAbsent(person, one -> directory.summaries(actor, List.of(one), today).stream()
                .findFirst());
    }
}
