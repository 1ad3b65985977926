// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import org.jspecify.annotations.Nullable;

/**
 * A statement at two moments.
 *
 * @param statement which
 * @param field its field
 * @param then what it said at the earlier moment, or null where it did not hold
 * @param now what it said at the later one, or null where it did not hold; never null where {@code then} is
 */
public record Difference(StatementId statement, Field field, @Nullable String then, @Nullable String now) {

    /** What became of it. */
    public enum Kind {
        /** It came. */
        NEW,
        /** It has other words. */
        REWORDED,
        /** It went. */
        GONE,
        /** It says the same. */
        SAME
    }

    /**
     * @throws IllegalArgumentException where it held at neither moment
     */
    public Difference {
        if (then == null && now == null) {
            throw new IllegalArgumentException("a statement that held at neither moment makes no difference");
        }
    }

    /** What became of it between the two. */
    public Kind kind() {
        if (then == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        return then.equals(now) ? Kind.SAME : Kind.REWORDED;
    }
}
