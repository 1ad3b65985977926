// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.time.LocalDate;
import org.shirube.dialogue.api.ObservationId;
import org.shirube.dialogue.api.PairingId;
import org.shirube.people.api.EmployeeId;

/** An observation, its words under seal. */
public record ObservationRow(
        ObservationId id, PairingId pairing, EmployeeId author, LocalDate on, boolean shared, byte[] sealed) {}
