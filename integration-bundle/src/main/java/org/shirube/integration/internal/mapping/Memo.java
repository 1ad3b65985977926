// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what came out of a text: the days, languages and units of a company are few, its people many. It holds a fixed
 * number of texts, each in one of two places; of those that want the same two the eldest is forgotten.
 * Any thread may ask.
 */
public final class Memo<T> {

    private static final int LONGEST = 64;

    private final AtomicReferenceArray<@Nullable Entry<T>> places;
    private final Function<String, T> work;

    private record Entry<T>(String text, T result) {}

    /**
     * @param size how many texts at most, a power of two
     * @param work what to do with a text; the same text must give the same result
     */
    public Memo(int size, Function<String, T> work) {
        this.places = new AtomicReferenceArray<>(size);
        this.work = work;
    }

    /** The result for a text, remembered or worked out. */
    public T of(String text) {
        int place = place(text);
        Entry<T> first = places.getAcquire(place);
        if (first != null && first.text().equals(text)) {
            return first.result();
        }
        Entry<T> second = places.getAcquire(place + 1);
        if (second != null && second.text().equals(text)) {
            return second.result();
        }
        T result = work.apply(text);
        if (text.length() <= LONGEST) {
            places.setRelease(place + 1, first);
            places.setRelease(place, new Entry<>(text, result));
        }
        return result;
    }

    /** The first of the two places of a text. Texts that hardly differ, as days do, must not lie beside each other. */
    private int place(String text) {
        int spread = text.hashCode() * 0x9E3779B9;
        return (spread ^ spread >>> 16) & places.length() - 2;
    }
}
