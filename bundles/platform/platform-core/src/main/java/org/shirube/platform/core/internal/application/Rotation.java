// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.core.internal.domain.KeyRing;
import org.shirube.platform.core.internal.domain.WrappingKey;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.core.internal.persistence.SealKeyStore.Wrapped;
import org.shirube.platform.persistence.Transactions;

/**
 * Wraps the keys of circles by one wrapping key, a batch per transaction. It takes older keys only: of two rotations at
 * once the later one wins, and neither undoes the other's work.
 */
final class Rotation {

    private final Transactions transactions;
    private final SealKeyStore store;
    private final WrappingKeys keys;
    private final WrappingKey target;
    private final int batch;
    private KeyRing ring;
    private @Nullable Circle last;
    private long rewrapped;
    private long left;

    Rotation(Transactions transactions, SealKeyStore store, WrappingKeys keys, WrappingKey target, int batch) {
        this.transactions = transactions;
        this.store = store;
        this.keys = keys;
        this.target = target;
        this.batch = batch;
        this.ring = keys.read();
    }

    /** Passes over all circles until a pass finds nothing: one that was made meanwhile may stand before the last seen. */
    void run() {
        long before;
        do {
            before = rewrapped;
            begin();
            while (step()) {
                // The next batch.
            }
        } while (rewrapped > before);
    }

    private void begin() {
        ring = keys.read();
        last = null;
        left = 0;
    }

    /** One batch; whether another may follow. */
    boolean step() {
        List<Wrapped> older = transactions.call(c -> {
            List<Wrapped> found = store.olderThan(target.id(), last, batch);
            List<Wrapped> done = new ArrayList<>();
            found.forEach(key -> rewrap(key).ifPresent(done::add));
            if (!done.isEmpty()) {
                store.replace(done);
            }
            rewrapped += done.size();
            left += found.size() - done.size();
            return found;
        });
        if (!older.isEmpty()) {
            last = older.get(older.size() - 1).circle();
        }
        return older.size() == batch;
    }

    /** Nothing where its key is missing or it was changed: one that does not open must not hold up the others. */
    private Optional<Wrapped> rewrap(Wrapped key) {
        try {
            return ring.find(key.wrappingKey())
                    .map(by -> new Wrapped(key.circle(), by.rewrap(key.circle(), key.bytes(), target), target.id()));
        } catch (SealBrokenException e) {
            return Optional.empty();
        }
    }

    String target() {
        return target.id();
    }

    long rewrapped() {
        return rewrapped;
    }

    long left() {
        return left;
    }
}
