// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * Why a seeker is not with somebody: what it would cost all together. Every number is made of scores that HR sees anyway, so that
 * nothing can be found by subtracting; somebody of whom nothing can be told like that is not named at all.
 *
 * @param score how well the two would fit, 0 to 1
 * @param full whether all places of the offerer are taken
 * @param weakest the lowest score of those who have them; null where there is a place left
 * @param loss by how much the total would be lower with the two together, though everybody else were arranged anew in the best way
 *     (see {@link MoveCheck.Arrangement}), in scores; 0 where it would be as good; null for the objective
 *     {@link org.shirube.mentoring.api.Objective#STABLE}, where the offerer has only people who fit as well or better
 * @param moved how many others would have another partner then
 * @param alone how many others would have nobody then
 */
public record WhyNot(
        EmployeeId offerer,
        double score,
        boolean full,
        @Nullable Double weakest,
        @Nullable Double loss,
        int moved,
        int alone) {}
