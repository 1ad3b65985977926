// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;

/** Seals that hide without keeping secret: a text opens in its circle and place only, and cannot be found by looking. */
public final class PlainSeals implements Seals {

    private final Set<Circle> destroyed = new HashSet<>();

    @Override
    public byte[] seal(Circle circle, String place, String text) {
        if (destroyed.contains(circle)) {
            throw new IllegalStateException("destroyed");
        }
        return Base64.getEncoder().encode((label(circle, place) + '\n' + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(Circle circle, String place, byte[] sealed) {
        String[] parts = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8).split("\n", 2);
        if (destroyed.contains(circle) || !parts[0].equals(label(circle, place))) {
            throw new SealBrokenException("the seal does not open", new IllegalStateException(parts[0]));
        }
        return parts[1];
    }

    @Override
    public List<Optional<String>> openAll(List<Sealed> sealed) {
        return sealed.stream().map(this::opened).toList();
    }

    private Optional<String> opened(Sealed sealed) {
        try {
            return Optional.of(open(sealed.circle(), sealed.place(), sealed.bytes()));
        } catch (SealBrokenException e) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy(Circle circle) {
        destroyed.add(circle);
    }

    private static String label(Circle circle, String place) {
        return circle.kind() + '/' + circle.id() + '/' + place;
    }
}
