// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.match;

import org.shirube.people.api.EmployeeId;

/**
 * Two whom a run brings together.
 *
 * @param score how well they fit, 0 to 1; without wishes, which count in a run and are never told
 * @param byHand whether HR put them together
 */
public record Proposal(EmployeeId seeker, EmployeeId offerer, double score, boolean byHand) {}
