// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.lifeline;

import java.time.Instant;

/**
 * That somebody looked.
 *
 * @param login under which name they had signed in
 * @param at the first time on that day
 */
public record Look(String login, Instant at) {}
