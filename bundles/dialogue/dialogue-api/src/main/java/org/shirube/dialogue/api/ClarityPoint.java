// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.Instant;

/**
 * How clear the member felt after a talk.
 *
 * @param clarity 1 to 5
 */
public record ClarityPoint(Instant at, int clarity) {}
