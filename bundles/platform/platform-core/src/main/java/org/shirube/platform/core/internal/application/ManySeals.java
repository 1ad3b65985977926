// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.core.internal.domain.TextSeal;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.core.internal.persistence.SealKeyStore.Wrapped;

/**
 * Opens much at once with one look-up for each kind of circle. The keys are read for this one call and forgotten after it: they
 * would push those of screens out of the recent ones.
 */
final class ManySeals {

    private final Map<Circle, Optional<SecretKey>> keys = new HashMap<>();

    ManySeals(SealKeyStore store, Function<Wrapped, SecretKey> unwrapping, List<Sealed> sealed) {
        Map<String, Set<UUID>> circles = new HashMap<>();
        sealed.forEach(one -> circles.computeIfAbsent(one.circle().kind(), kind -> new HashSet<>())
                .add(one.circle().id()));
        circles.forEach((kind, ids) ->
                store.find(kind, ids).forEach(wrapped -> keys.put(wrapped.circle(), unwrapped(unwrapping, wrapped))));
    }

    private static Optional<SecretKey> unwrapped(Function<Wrapped, SecretKey> unwrapping, Wrapped wrapped) {
        try {
            return Optional.of(unwrapping.apply(wrapped));
        } catch (SealBrokenException e) {
            return Optional.empty();
        }
    }

    /** Empty where the key is gone or what was sealed was changed or moved. */
    Optional<String> open(Sealed sealed) {
        return keys.getOrDefault(sealed.circle(), Optional.empty()).map(key -> opened(key, sealed));
    }

    private static @Nullable String opened(SecretKey key, Sealed sealed) {
        try {
            return TextSeal.open(key, sealed.circle(), sealed.place(), sealed.bytes());
        } catch (SealBrokenException e) {
            return null;
        }
    }
}
