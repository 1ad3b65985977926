// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Seals;

/**
 * Texts under the key of their circle. The first byte tells the form: 1 is UTF-8; 2 is UTF-16 for a text that holds half a
 * character, as a browser sends when somebody is cut off in the middle of one, which UTF-8 would lose. 29 bytes are added.
 */
public final class TextSeal {

    private static final byte UTF_8 = 1;
    private static final byte UTF_16 = 2;
    private static final int MAX_PLACE = 200;
    /** A character takes three bytes at the most. */
    private static final int MAX_SEALED = 3 * Seals.MAX_LENGTH + AesGcm.OVERHEAD + 1;

    private TextSeal() {}

    /**
     * @throws IllegalArgumentException where place or text are too long, or the place is empty
     */
    public static void check(String place, String text) {
        checkPlace(place);
        Words.atMost("a text that is sealed", text, Seals.MAX_LENGTH);
    }

    /** Seals; the arguments were checked. */
    public static byte[] seal(SecretKey key, Circle circle, String place, String text) {
        byte[] plain;
        byte form;
        try {
            plain = utf8(text);
            form = UTF_8;
        } catch (CharacterCodingException e) {
            plain = utf16(text);
            form = UTF_16;
        }
        byte[] sealed = AesGcm.encrypt(key, form, Binding.ofText(circle, place), plain);
        Arrays.fill(plain, (byte) 0);
        return sealed;
    }

    /**
     * @throws SealBrokenException where it is not what was sealed with this key for this circle and place
     */
    public static String open(SecretKey key, Circle circle, String place, byte[] sealed) {
        checkPlace(place);
        try {
            if (sealed.length == 0 || sealed.length > MAX_SEALED || (sealed[0] != UTF_8 && sealed[0] != UTF_16)) {
                throw new GeneralSecurityException("no form of ours");
            }
            byte[] plain = AesGcm.decrypt(key, Binding.ofText(circle, place), sealed);
            String text = sealed[0] == UTF_8 ? new String(plain, StandardCharsets.UTF_8) : text(plain);
            Arrays.fill(plain, (byte) 0);
            return text;
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException("The seal does not open: it was changed or moved, or is of others", e);
        }
    }

    private static void checkPlace(String place) {
        if (place.isEmpty() || place.length() > MAX_PLACE) {
            throw new IllegalArgumentException("The place of a sealed text has 1 to " + MAX_PLACE + " characters");
        }
    }

    private static byte[] utf8(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] exact = Arrays.copyOf(bytes.array(), bytes.limit());
        Arrays.fill(bytes.array(), (byte) 0);
        return exact;
    }

    /** By hand: Java's own encoder refuses half a character, or replaces it. */
    private static byte[] utf16(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static String text(byte[] utf16) {
        return ByteBuffer.wrap(utf16).asCharBuffer().toString();
    }
}
