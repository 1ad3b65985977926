// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file: UTF-8 where its bytes have that form, which bytes of Shift_JIS with any Japanese in them practically never
 * have; otherwise Shift_JIS as Windows writes it.
 */
record FileText(String encoding, String text) {

    private static final Charset WINDOWS_31J = Charset.forName("Windows-31J");
    private static final char MARK = '\uFEFF';

    /** Empty where it is neither. */
    static Optional<FileText> of(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8)
                .map(text -> new FileText("UTF-8", text))
                .or(() -> decoded(file, WINDOWS_31J).map(text -> new FileText("Shift_JIS", text)));
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
