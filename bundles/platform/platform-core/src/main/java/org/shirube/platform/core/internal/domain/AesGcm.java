// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/counter mode (NIST SP 800-38D) with a random nonce of 96 bits and a tag of 128 bits.
 *
 * <p>With random nonces one key may encrypt at most 2<sup>32</sup> times (section 8.3, which keeps the chance that a nonce
 * comes twice below 2<sup>-32</sup>). A circle that seals a text every second, day and night, gets there after 136 years;
 * a wrapping key wraps each circle once, and once more in each rotation that it is the target of.
 */
final class AesGcm {

    /** What encrypting adds: the nonce in front and the tag behind. */
    static final int OVERHEAD = 12 + 16;

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes, this has " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** The head, the nonce, what was encrypted, the tag. Head and binding are covered by the tag. */
    static byte[] encrypt(SecretKey key, byte head, byte[] bound, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, head, bound);
            byte[] sealed = new byte[1 + OVERHEAD + plain.length];
            sealed[0] = head;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in Galois/counter mode", e);
        }
    }

    /**
     * What {@link #encrypt} was given.
     *
     * @throws GeneralSecurityException where a bit differs, or key or binding are others
     */
    static byte[] decrypt(SecretKey key, byte[] bound, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < 1 + OVERHEAD) {
            throw new GeneralSecurityException("too short");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        int from = 1 + NONCE_BYTES;
        return cipher(Cipher.DECRYPT_MODE, key, nonce, sealed[0], bound).doFinal(sealed, from, sealed.length - from);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte head, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {head});
        cipher.updateAAD(bound);
        return cipher;
    }
}
