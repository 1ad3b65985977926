// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail: one statement came, got other words, or went.
 *
 * @param statement which
 * @param field its field
 * @param before what it said before, or null where it came
 * @param after what it said then, or null where it went
 * @param at when
 * @param cause what led to it as far as the person said, or null
 */
public record Change(
        StatementId statement,
        Field field,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        @Nullable Cause cause) {}
