// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.shirube.platform.api.seal.Circle;

/**
 * What a seal is bound to, as bytes (the associated data of AES-GCM). Each text stands behind its length and as UTF-16, half
 * characters included, so that no two bindings have the same bytes; the first byte keeps texts and keys apart.
 */
final class Binding {

    private static final byte TEXT = 'T';
    private static final byte KEY = 'K';

    private Binding() {}

    static byte[] ofText(Circle circle, String place) {
        return bytes(TEXT, circle, place);
    }

    static byte[] ofKey(Circle circle, String wrappingKey) {
        return bytes(KEY, circle, wrappingKey);
    }

    private static byte[] bytes(byte use, Circle circle, String last) {
        String kind = circle.kind();
        UUID id = circle.id();
        ByteBuffer bytes = ByteBuffer.allocate(1
                + Integer.BYTES
                + Character.BYTES * kind.length()
                + 2 * Long.BYTES
                + Integer.BYTES
                + Character.BYTES * last.length());
        bytes.put(use);
        text(bytes, kind);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        text(bytes, last);
        return bytes.array();
    }

    private static void text(ByteBuffer bytes, String text) {
        bytes.putInt(text.length());
        text.chars().forEach(c -> bytes.putChar((char) c));
    }
}
