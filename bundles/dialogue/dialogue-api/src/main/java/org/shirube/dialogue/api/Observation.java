// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.shirube.people.api.EmployeeId;

/**
 * An observation that was written down.
 *
 * @param by who saw it
 * @param shared whether the other one can read it
 */
public record Observation(ObservationId id, PairingId pairing, EmployeeId by, NewObservation seen, boolean shared) {}
