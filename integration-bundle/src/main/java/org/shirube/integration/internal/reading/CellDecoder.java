// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes cell by cell, strictly. Rows are split and parsed as Latin-1, which keeps every byte; that is safe because no
 * second byte of a character in UTF-8 or Windows-31J is a quote, a comma, a tab or a line break.
 */
final class CellDecoder {

    private final CharsetDecoder decoder;

    CellDecoder(Encoding encoding) {
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * @param latin1 the bytes of the cell, one character each
     * @return the text, or null where the bytes are not in the encoding
     */
    @Nullable
    String decode(String latin1) {
        if (ascii(latin1)) {
            return latin1;
        }
        try {
            return decoder.decode(ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The text with a replacement character for what is not in the encoding. */
    String lenient(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), decoder.charset());
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
