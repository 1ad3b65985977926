// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.step;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared for a month, in one line.
 *
 * @param id names it where it is shared
 * @param month the month it is for
 * @param words the line, 1 to {@value Steps#MAX_WORDS} characters
 * @param outcome how it went, or null while that has not been said
 * @param remark a word about how it went, at most {@value Steps#MAX_REMARK} characters; may be empty
 */
public record Step(UUID id, YearMonth month, String words, @Nullable Outcome outcome, String remark) {

    /** How it went. None of them is a mark. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** Part of it was done. */
        PARTLY,
        /** It was not done, which is worth a word as well. */
        NOT
    }
}
