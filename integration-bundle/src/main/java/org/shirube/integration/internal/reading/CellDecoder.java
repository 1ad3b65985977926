// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes cell by cell, strictly. Rows are cut as bytes; that is safe because no second byte of a character in UTF-8 or
 * Windows-31J is a quote, a comma, a tab or a line break.
 */
final class CellDecoder {

    private static final byte QUOTE = '"';
    private static final char REPLACEMENT = '\uFFFD';

    private final Charset charset;
    private final CharsetDecoder strict;

    CellDecoder(Encoding encoding) {
        charset = encoding.charset();
        strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * The text of a cell as it stands between its delimiters, with quotes that add up or none.
     *
     * @return null where the bytes are not in the encoding
     */
    @Nullable
    String cell(byte[] row, int from, int to) {
        if (from == to || row[from] != QUOTE) {
            return decode(row, from, to);
        }
        byte[] content = withoutDoubled(row, from + 1, to - 1);
        return content == row ? decode(row, from + 1, to - 1) : decode(content, 0, content.length);
    }

    /** The text, or null where the bytes are not in the encoding. */
    @Nullable
    String decode(byte[] bytes, int from, int to) {
        if (from == to) {
            return "";
        }
        if (ascii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        // What the fast way replaces is looked at again: the character may also stand in the file.
        String text = new String(bytes, from, to - from, charset);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes, from, to);
    }

    /** The text with a replacement character for what is not in the encoding. */
    String lenient(byte[] bytes) {
        return new String(bytes, charset);
    }

    private @Nullable String strictly(byte[] bytes, int from, int to) {
        try {
            return strict.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The bytes with every doubled quote made single; the same array where there is none. */
    private static byte[] withoutDoubled(byte[] row, int from, int to) {
        int at = from;
        while (at < to && row[at] != QUOTE) {
            at++;
        }
        if (at == to) {
            return row;
        }
        byte[] content = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            content[length++] = row[i];
            i += row[i] == QUOTE ? 1 : 0;
        }
        return Arrays.copyOf(content, length);
    }

    private static boolean ascii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
