// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the trail.
 *
 * @param sequence position in the chain, from 1 without gaps
 * @param at when, to the microsecond
 * @param actor the account that acted
 * @param login that account's login at the time
 * @param action what was done, lower case with dots, for example {@code employee.viewed}
 * @param subject to what
 * @param detail a short fact without personal data, may be empty
 */
public record AuditEntry(
        long sequence, Instant at, UUID actor, String login, String action, Subject subject, String detail) {}
