// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

/**
 * Whom a person reports to.
 *
 * @param id the manager
 * @param name the manager's name on the day asked for
 * @param explicit true where the source names the manager, false where it follows from the head of a unit
 */
public record ManagerRef(EmployeeId id, PersonName name, boolean explicit) {}
