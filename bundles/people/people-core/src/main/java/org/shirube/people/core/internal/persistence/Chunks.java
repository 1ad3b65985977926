// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts long lists into what fits one statement. */
final class Chunks {

    private static final int SIZE = 1_000;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
