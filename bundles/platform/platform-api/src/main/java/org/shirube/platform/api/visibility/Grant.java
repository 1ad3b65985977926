// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.visibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person lets another see.
 *
 * @param id UUIDv7
 * @param owner the employee whose it is
 * @param what the kind of thing, lower case with dots, 1 to 60 characters, for example {@code career.lifeline}
 * @param viewer the employee who may see it
 * @param since from when
 * @param until the moment it ends, or null for until taken back
 */
public record Grant(UUID id, UUID owner, String what, UUID viewer, Instant since, @Nullable Instant until) {}
