// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shirube.dialogue.api.AppraisalDay;
import org.shirube.dialogue.api.AppraisalReceipt.Refused;
import org.shirube.dialogue.api.AppraisalReceipt.Why;
import org.shirube.dialogue.core.internal.persistence.PersonDay;
import org.shirube.people.api.EmployeeId;

/**
 * What can be used of a delivery.
 *
 * @param past how many days have passed
 */
record DeliveredDays(Set<PersonDay> days, int past, List<Refused> refused) {

    static DeliveredDays read(List<AppraisalDay> rows, PeopleByExternalId people, LocalDate today) {
        Set<PersonDay> days = new HashSet<>();
        List<Refused> refused = new ArrayList<>();
        int past = 0;
        for (AppraisalDay row : rows) {
            List<EmployeeId> found = people.find(row.externalId());
            if (found.size() != 1) {
                refused.add(new Refused(row.line(), found.isEmpty() ? Why.UNKNOWN_PERSON : Why.AMBIGUOUS_PERSON));
            } else if (row.day().isBefore(today)) {
                past++;
            } else {
                days.add(new PersonDay(found.get(0), row.day()));
            }
        }
        return new DeliveredDays(days, past, refused);
    }
}
