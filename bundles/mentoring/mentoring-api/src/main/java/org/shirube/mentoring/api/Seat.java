// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.Instant;
import org.shirube.people.api.EmployeeId;

/**
 * That somebody takes part.
 *
 * @param capacity how many partners they take on this side
 * @param taken how many they have
 * @param joined since when
 */
public record Seat(EmployeeId person, Side side, int capacity, int taken, Instant joined) {}
