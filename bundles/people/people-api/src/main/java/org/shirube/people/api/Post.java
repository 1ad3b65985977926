// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import org.jspecify.annotations.Nullable;

/**
 * A seat in a unit.
 *
 * @param unit the unit
 * @param unitName the unit's name on the day asked for
 * @param position the title there (役職), or null
 * @param main whether it is the main post; a person has at most one, all others are concurrent (兼務)
 */
public record Post(UnitId unit, String unitName, @Nullable String position, boolean main) {}
