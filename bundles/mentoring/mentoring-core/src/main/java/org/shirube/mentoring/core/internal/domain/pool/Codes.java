// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers things as they come. */
final class Codes<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** Its number, a new one for what was not seen before; -1 for null. */
    int of(@Nullable T thing) {
        if (thing == null) {
            return -1;
        }
        return numbers.computeIfAbsent(thing, each -> {
            things.add(each);
            return things.size() - 1;
        });
    }

    /** Its number, or -1 where it was not seen. */
    int find(@Nullable T thing) {
        return thing == null ? -1 : numbers.getOrDefault(thing, -1);
    }

    T thing(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }
}
