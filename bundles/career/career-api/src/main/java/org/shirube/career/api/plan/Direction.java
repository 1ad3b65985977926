// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.time.Instant;

/**
 * A part of the company's published direction.
 *
 * @param id which
 * @param text what it says
 * @param number counts its versions, from 1; changing it needs the one that was read
 * @param published when this version was published
 * @param withdrawn whether HR has withdrawn it
 */
public record Direction(DirectionId id, DirectionText text, int number, Instant published, boolean withdrawn) {}
