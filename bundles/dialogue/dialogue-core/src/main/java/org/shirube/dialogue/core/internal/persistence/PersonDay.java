// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import org.shirube.people.api.EmployeeId;

/** Somebody, on a day. */
public record PersonDay(EmployeeId person, LocalDate day) {}
