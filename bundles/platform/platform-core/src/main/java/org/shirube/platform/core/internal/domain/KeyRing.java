// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Wrapping keys as they were found: the last by name wraps, all unwrap. */
public final class KeyRing {

    private final TreeMap<String, WrappingKey> keys = new TreeMap<>();

    public KeyRing(Collection<WrappingKey> found) {
        found.forEach(key -> keys.put(key.id(), key));
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public Optional<WrappingKey> newest() {
        return Optional.ofNullable(keys.lastEntry()).map(entry -> entry.getValue());
    }

    public Optional<WrappingKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The ids, the newest last. */
    public SortedSet<String> ids() {
        return new TreeSet<>(keys.keySet());
    }
}
