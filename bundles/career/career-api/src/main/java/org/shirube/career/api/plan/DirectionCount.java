// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * How many people related something of theirs to a part of the direction.
 *
 * @param direction which part
 * @param people at least {@value org.shirube.platform.api.figures.Suppression#LEAST}; null where it is withheld
 */
public record DirectionCount(DirectionId direction, @Nullable Integer people) {}
