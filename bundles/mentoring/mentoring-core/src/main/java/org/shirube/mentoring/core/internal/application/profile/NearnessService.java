// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Whose profile may be read by whom, from what they take part in. */
@Component
public final class NearnessService implements Nearness {

    private final SeatStore seats;

    /** @param unit referenced so that the tables are there */
    @Activate
    public NearnessService(
            @Reference Transactions transactions, @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit) {
        this.seats = new SeatStore(transactions);
    }

    @Override
    public Degree of(EmployeeId viewer, EmployeeId person) {
        if (viewer.equals(person)) {
            return Degree.NEAR;
        }
        return seats.opposite(viewer, person) ? Degree.TOGETHER : Degree.NONE;
    }
}
