// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.page;

import java.util.List;
import java.util.function.Function;

/**
 * Part of a list.
 *
 * @param items the rows, in the order the api promises; never null, unmodifiable
 * @param more whether rows follow after these; cheaper to know than how many
 */
public record Page<T>(List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with every row turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), more);
    }

    /**
     * Cuts a page out of rows fetched with one row more than asked for.
     *
     * @param fetched at most {@code limit + 1} rows
     * @param limit the limit of the request
     */
    public static <T> Page<T> of(List<T> fetched, int limit) {
        boolean more = fetched.size() > limit;
        return new Page<>(more ? fetched.subList(0, limit) : fetched, more);
    }
}
