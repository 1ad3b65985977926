// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.page;

/**
 * Which part of a list is wanted.
 *
 * @param offset rows to leave out from the start, 0 or more
 * @param limit rows wanted at the most, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(int offset, int limit) {

    /** The most rows one call may ask for. */
    public static final int MAX_LIMIT = 1_000;

    /**
     * @throws IllegalArgumentException where a number is out of its range
     */
    public PageRequest {
        if (offset < 0) {
            throw new IllegalArgumentException("offset must be 0 or more, was " + offset);
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ", was " + limit);
        }
    }

    /** The first {@code limit} rows. */
    public static PageRequest first(int limit) {
        return new PageRequest(0, limit);
    }
}
