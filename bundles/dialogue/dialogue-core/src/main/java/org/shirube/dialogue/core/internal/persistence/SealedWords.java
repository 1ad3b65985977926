// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.Instant;
import org.shirube.people.api.EmployeeId;

/**
 * Something written, under seal.
 *
 * @param place where in the meeting
 * @param revision from 1, one more with every change
 */
public record SealedWords(String place, byte[] sealed, long revision, EmployeeId by, Instant at) {}
