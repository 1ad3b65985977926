// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody belongs on a day.
 *
 * @param unit the unit of the main post, or null without one
 */
public record MainPost(EmployeeId person, @Nullable UnitId unit) {}
