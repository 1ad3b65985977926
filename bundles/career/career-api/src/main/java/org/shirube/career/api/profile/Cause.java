// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import org.jspecify.annotations.Nullable;

/**
 * What led to a change, as the person sees it: "a talk showed a Can, and that cleared a Will" has the talk as occasion and
 * the Can as statement, and belongs to the change of the Will.
 *
 * @param occasion what happened, or null
 * @param through another own statement that led to it, or null
 */
public record Cause(@Nullable Evidence occasion, @Nullable StatementId through) {

    /**
     * @throws IllegalArgumentException where it says nothing
     */
    public Cause {
        if (occasion == null && through == null) {
            throw new IllegalArgumentException("a cause is an occasion, a statement, or both");
        }
    }
}
