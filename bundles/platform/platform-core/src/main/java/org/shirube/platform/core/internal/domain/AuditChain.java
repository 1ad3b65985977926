// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shirube.platform.api.audit.AuditEntry;

/**
 * The hash of an entry: SHA-256 over the hash before it and the entry's fields. Texts are written with their length, so that
 * no character can move from one field into the next; the moment in microseconds, which is what databases keep.
 */
public final class AuditChain {

    /** What stands before the first entry. */
    public static final String BEGIN = "";

    private AuditChain() {}

    /** The hash of an entry that follows an entry with the given hash; 64 hexadecimal digits. */
    public static String hash(String before, AuditEntry entry) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(256);
        text(content, before);
        number(content, entry.sequence());
        number(content, entry.at().getEpochSecond());
        number(content, entry.at().getNano() / 1_000);
        number(content, entry.actor().getMostSignificantBits());
        number(content, entry.actor().getLeastSignificantBits());
        text(content, entry.login());
        text(content, entry.action());
        text(content, entry.subject().type());
        number(content, entry.subject().id().getMostSignificantBits());
        number(content, entry.subject().id().getLeastSignificantBits());
        text(content, entry.detail());
        return HexFormat.of().formatHex(sha256().digest(content.toByteArray()));
    }

    private static void text(ByteArrayOutputStream content, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(content, bytes.length);
        content.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream content, long number) {
        content.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
