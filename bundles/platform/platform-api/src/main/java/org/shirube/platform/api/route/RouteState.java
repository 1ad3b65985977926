// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a route does.
 *
 * @param id {@code partner.entity.direction}
 * @param description one sentence for a person; may be empty
 * @param status Camel's word, capitalised: Started, Stopped, Suspended
 * @param done messages handled since the start
 * @param failed messages that failed since the start
 * @param lastRun when it last handled a message; null for never
 * @param lastError the message of the last failure without personal data; null for none
 */
public record RouteState(
        String id,
        String description,
        String status,
        long done,
        long failed,
        @Nullable Instant lastRun,
        @Nullable String lastError) {}
