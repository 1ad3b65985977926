// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.plan;

import java.util.UUID;

/**
 * Something of a person's own that goes together with the company's direction, as the person sees it.
 *
 * @param id UUIDv7
 * @param direction with which part of the direction
 * @param kind what of the person's own
 * @param item its id
 * @param why in what way, at most {@value Plan#LONGEST} characters; may be empty
 */
public record Alignment(UUID id, DirectionId direction, Kind kind, UUID item, String why) {

    /** What of a person's own. */
    public enum Kind {
        /** A statement of the profile. */
        STATEMENT,
        /** A plan. */
        PLAN
    }
}
