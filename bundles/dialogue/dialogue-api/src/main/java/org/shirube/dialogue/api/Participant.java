// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;

/**
 * One of the two of a talk, or somebody near it, as an invitation names them.
 *
 * @param email as the directory has it, or null
 */
public record Participant(EmployeeId id, PersonName name, @Nullable String email) {}
