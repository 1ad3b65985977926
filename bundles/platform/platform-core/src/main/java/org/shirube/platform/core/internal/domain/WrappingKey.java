// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;

/**
 * A key that wraps the keys of circles and nothing else. Its id, {@code seal-0001-3f9a2c1b}, holds a number that grows, so
 * that the newest is the last by name whatever the clocks of nodes say, and chance, so that no two nodes make the same.
 */
public final class WrappingKey {

    private static final Pattern ID = Pattern.compile("seal-\\d{4}-[0-9a-f]{8}");
    private static final int LAST = 9_999;
    private static final byte FORM = 1;

    private final String id;
    private final SecretKey key;

    private WrappingKey(String id, SecretKey key) {
        this.id = id;
        this.key = key;
    }

    /** Whether a file of this name holds a wrapping key; others may lie beside it. */
    public static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /**
     * The id of the key that follows.
     *
     * @param newest the id of the newest key, or empty where there is none
     */
    public static String idAfter(String newest) {
        int number = newest.isEmpty() ? 1 : Integer.parseInt(newest.substring(5, 9)) + 1;
        if (number > LAST) {
            throw new IllegalStateException("There is no number left for another wrapping key after " + newest);
        }
        byte[] chance = Arrays.copyOf(AesGcm.randomKey(), 4);
        return "seal-%04d-%s".formatted(number, HexFormat.of().formatHex(chance));
    }

    /** A new key as its file holds it: 32 bytes in base64. */
    public static String randomText() {
        byte[] bytes = AesGcm.randomKey();
        String text = Base64.getEncoder().encodeToString(bytes);
        Arrays.fill(bytes, (byte) 0);
        return text;
    }

    /**
     * @throws IllegalArgumentException where the text is no key; tells nothing of it
     */
    public static WrappingKey of(String id, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            // Without the cause: it quotes a character.
            bytes = new byte[0];
        }
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("does not hold 32 bytes in base64");
        }
        SecretKey key = AesGcm.key(bytes);
        Arrays.fill(bytes, (byte) 0);
        return new WrappingKey(id, key);
    }

    public String id() {
        return id;
    }

    /** A new key for a circle, wrapped. */
    public byte[] wrapNew(Circle circle) {
        return wrap(circle, AesGcm.randomKey());
    }

    /** What this key wrapped, wrapped by another. */
    public byte[] rewrap(Circle circle, byte[] wrapped, WrappingKey by) {
        return by.wrap(circle, unwrapped(circle, wrapped));
    }

    /**
     * @throws SealBrokenException where this key did not wrap that for this circle
     */
    public SecretKey unwrap(Circle circle, byte[] wrapped) {
        byte[] bytes = unwrapped(circle, wrapped);
        SecretKey unwrapped = AesGcm.key(bytes);
        Arrays.fill(bytes, (byte) 0);
        return unwrapped;
    }

    private byte[] wrap(Circle circle, byte[] bytes) {
        byte[] wrapped = AesGcm.encrypt(key, FORM, Binding.ofKey(circle, id), bytes);
        Arrays.fill(bytes, (byte) 0);
        return wrapped;
    }

    private byte[] unwrapped(Circle circle, byte[] wrapped) {
        try {
            byte[] bytes = AesGcm.decrypt(key, Binding.ofKey(circle, id), wrapped);
            if (wrapped[0] != FORM || bytes.length != AesGcm.KEY_BYTES) {
                throw new GeneralSecurityException("no form of ours");
            }
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException(
                    "The key of a circle was changed in the database, or the file " + id + " is not what it was", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return id;
    }
}
