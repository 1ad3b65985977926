// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmployeeId;

/**
 * What somebody shares with somebody.
 *
 * @param id which
 * @param owner whose it is
 * @param viewer who may read it
 * @param scope what
 * @param since from when
 * @param until the moment it ends, or null for until taken back
 */
public record Share(
        ShareId id, EmployeeId owner, EmployeeId viewer, Scope scope, Instant since, @Nullable Instant until) {}
