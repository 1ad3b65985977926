// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import org.shirube.people.api.EmploymentStatus;

/**
 * Days on which a status holds, from columns of a person's own row.
 *
 * @param status on leave or seconded
 * @param from the first day; an empty cell stands for no such period
 * @param until the end
 * @param untilIsLastDay whether the end is the last day of the period, or the first day after it
 */
public record Period(EmploymentStatus status, Field from, Field until, boolean untilIsLastDay) {}
