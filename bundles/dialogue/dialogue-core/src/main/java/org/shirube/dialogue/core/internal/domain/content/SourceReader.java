// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns bytes into lines and refuses what an editor would not show. */
final class SourceReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceReader() {}

    static Source read(ContentFile file, Language language) throws ContentException {
        Source empty = new Source(file.path(), language, List.of());
        if (file.bytes().length > Limit.FILE_BYTES) {
            throw empty.problem(1, "ファイルは 100 KB までです。", "A file may have up to 100 KB.");
        }
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : decode(file, empty).split("\n", -1)) {
            number++;
            lines.add(new Line(number, clean(text, number, empty)));
        }
        return new Source(file.path(), language, List.copyOf(withoutEnd(lines)));
    }

    private static String decode(ContentFile file, Source empty) throws ContentException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer characters = CharBuffer.allocate(file.bytes().length);
        if (decoder.decode(bytes, characters, true).isError()) {
            throw empty.problem(
                    lineAt(file.bytes(), bytes.position()),
                    "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。",
                    "This is not UTF-8; save the file as UTF-8.");
        }
        String text = characters.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static String clean(String raw, int number, Source empty) throws ContentException {
        String text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        int hidden =
                text.codePoints().filter(SourceReader::isHidden).findFirst().orElse(-1);
        if (hidden >= 0) {
            String name = "U+%04X".formatted(hidden);
            throw empty.problem(
                    number,
                    "見えない文字（" + name + "）があります。消してください。",
                    "There is an invisible character (" + name + "); take it out.");
        }
        return text.stripTrailing();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static List<Line> withoutEnd(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(0, end);
    }
}
