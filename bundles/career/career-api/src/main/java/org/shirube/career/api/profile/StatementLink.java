// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.util.UUID;

/**
 * Two statements of different fields that belong together, as the person sees it. It has no direction.
 *
 * @param id UUIDv7
 * @param one the statement whose field comes first
 * @param other the one whose field comes later
 * @param why in what way, at most {@value #LONGEST} characters; may be empty
 */
public record StatementLink(UUID id, StatementId one, StatementId other, String why) {

    /** The most characters of why. */
    public static final int LONGEST = 300;

    /** Whether it holds this statement. */
    public boolean holds(StatementId statement) {
        return one.equals(statement) || other.equals(statement);
    }
}
