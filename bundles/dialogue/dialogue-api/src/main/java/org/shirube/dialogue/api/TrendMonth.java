// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of talks.
 *
 * @param talks how many took place
 * @param clarity the mean of how clear members felt, 1 to 5, or null where nobody said, or too few to tell
 * @param members the mean of what members said of the listening (F87), or null likewise
 * @param partners the mean of what the partner said of it, or null
 */
public record TrendMonth(
        YearMonth month, int talks, @Nullable Double clarity, @Nullable Shares members, @Nullable Shares partners) {}
