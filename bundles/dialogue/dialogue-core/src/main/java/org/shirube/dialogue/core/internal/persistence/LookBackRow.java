// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import org.shirube.dialogue.api.SharedThemeId;
import org.shirube.people.api.EmployeeId;

/** What one of the two said looking back, under seal. */
public record LookBackRow(SharedThemeId theme, int round, EmployeeId by, LocalDate on, byte[] sealed) {}
