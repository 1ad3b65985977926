// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.core.internal.application.request.BlockBook;
import org.shirube.mentoring.core.internal.persistence.IntroductionStore;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.mentoring.core.internal.persistence.SeatStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Transactions;

/** Whose profile may be read by whom, from what they take part in, asked and were asked. */
@Component
public final class NearnessService implements Nearness {

    private final SeatStore seats;
    private final RequestStore requests;
    private final PairStore pairs;
    private final IntroductionStore introductions;
    private final BlockBook blocks;

    @Activate
    public NearnessService(@Reference Transactions transactions, @Reference BlockBook blocks) {
        this.seats = new SeatStore(transactions);
        this.requests = new RequestStore(transactions);
        this.pairs = new PairStore(transactions);
        this.introductions = new IntroductionStore(transactions);
        this.blocks = blocks;
    }

    @Override
    public Degree of(EmployeeId viewer, EmployeeId person) {
        if (viewer.equals(person)) {
            return Degree.NEAR;
        }
        if (blocks.between(viewer, person)) {
            return Degree.NONE;
        }
        if (requests.asked(person, viewer) || pairs.between(viewer, person, true)) {
            return Degree.NEAR;
        }
        boolean together = seats.opposite(viewer, person)
                || requests.asked(viewer, person)
                || introductions.between(viewer, person);
        return together ? Degree.TOGETHER : Degree.NONE;
    }
}
