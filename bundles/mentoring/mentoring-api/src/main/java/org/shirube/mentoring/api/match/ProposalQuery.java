// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Which proposals are wanted.
 *
 * @param person those of this person only, or null
 * @param byHand those put together by hand only
 * @param changed those only that were not there in the run before
 * @param order how they are sorted
 */
public record ProposalQuery(@Nullable EmployeeId person, boolean byHand, boolean changed, Order order) {

    /** All of them, the weakest first: they need a look. */
    public static final ProposalQuery ALL = new ProposalQuery(null, false, Order.WEAKEST);

    /** Whether they changed or not. */
    public ProposalQuery(@Nullable EmployeeId person, boolean byHand, Order order) {
        this(person, byHand, false, order);
    }

    /** How proposals are sorted. */
    public enum Order {
        /** The lowest score first. */
        WEAKEST,
        /** The highest score first. */
        STRONGEST
    }
}
