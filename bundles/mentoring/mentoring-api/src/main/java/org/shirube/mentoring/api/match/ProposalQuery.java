// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Which proposals are wanted.
 *
 * @param person those of this person only, or null
 * @param byHand those put together by hand only
 * @param order how they are sorted
 */
public record ProposalQuery(@Nullable EmployeeId person, boolean byHand, Order order) {

    /** All of them, the weakest first: they need a look. */
    public static final ProposalQuery ALL = new ProposalQuery(null, false, Order.WEAKEST);

    /** How proposals are sorted. */
    public enum Order {
        /** The lowest score first. */
        WEAKEST,
        /** The highest score first. */
        STRONGEST
    }
}
