// SPDX-License-Identifier: Apache-2.0
/**
 * The matching engine: exact matchings of people who seek with people who offer, under capacities on both sides. Plain Java
 * on primitive arrays; it knows neither rules nor tables nor OSGi, only numbers of people and scores of pairs.
 */
@NullMarked
package org.shirube.mentoring.core.internal.engine;

import org.jspecify.annotations.NullMarked;
