// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

import org.jspecify.annotations.Nullable;

/**
 * A workshop as it concerns one person.
 *
 * @param seat what they said, or null where nobody asked them and they have not joined
 * @param facilitates whether they move it on
 */
public record OwnWorkshop(Workshop workshop, Seat.@Nullable State seat, boolean facilitates) {}
