// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.network;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.UnitId;

/**
 * How many people of a unit, with all below, have at least one partner who is not their boss (F59, F60).
 *
 * @param unit null for the company
 * @param name of the unit; empty for the company
 * @param people how many belong to it
 * @param withPartner how many of them have one, at least {@value org.shirube.platform.api.figures.Suppression#LEAST}, and at least as
 *     many have none
 */
public record PartnerShare(@Nullable UnitId unit, String name, int people, int withPartner) {

    /** 0 to 1. */
    public double share() {
        return (double) withPartner / people;
    }
}
