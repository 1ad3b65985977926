// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * A refused row as it is kept.
 *
 * @param id UUIDv7
 * @param run the run that refused it
 * @param source the source of that run
 * @param row what was refused and why
 * @param state whether it still needs somebody
 */
public record QuarantinedRow(UUID id, ImportRunId run, String source, RefusedRow row, State state, Instant refusedAt) {

    /** Whether a refused row still needs somebody. */
    public enum State {
        /** Waits for a person, or for a later delivery in which it is right. */
        OPEN,
        /** Mended by a person and applied. */
        MENDED,
        /** Put aside by a person. */
        DROPPED
    }
}
