// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

/** Files as they were shipped, damaged at random. */
class DamageTest {

    private static final List<String> HIDDEN = List.of("\t", "\u200B", "\u202E", "\u2028", "\u0000", "\r");

    private record Damage(String name, Language language, ContentFile file, int line) {}

    private enum Kind {
        HIDDEN_CHARACTER,
        BROKEN_BYTE,
        LINE_TAKEN_FROM_HEAD,
        ITEM_MISSHAPEN,
        ITEM_TWICE,
        HTML,
        TOO_LONG
    }

    @Test
    @DisplayName("F86, F91: a damage is refused with its file and its line")
    void rightLine() {
        Property.forAll(3_000, DamageTest::damage, damage -> {
            Problem problem = read(damage.language(), damage.file());
            assertThat(problem).isNotNull();
            assertThat(problem.file()).isEqualTo(damage.file().path());
            assertThat(problem.line()).isEqualTo(damage.line());
        });
    }

    @Test
    @DisplayName(
            "F86, F91: whatever is done to a file, it is read or refused with a line of it, and nothing else happens")
    void noOtherException() {
        Property.forAll(3_000, DamageTest::chaos, damage -> {
            Problem problem = read(damage.language(), damage.file());
            if (problem != null) {
                assertThat(problem.japanese()).isNotBlank();
                assertThat(problem.english()).isNotBlank();
                assertThat(problem.file()).isEqualTo(damage.file().path());
                assertThat(problem.line())
                        .isBetween(1, line(damage.file().bytes(), damage.file().bytes().length));
            }
        });
    }

    private static Problem read(Language language, ContentFile file) {
        try {
            ContentLibrary.read(language, Shelf.cataloguesAnd(language, file));
            return null;
        } catch (ContentException e) {
            return e.problem();
        }
    }

    private static Damage damage(Draws draws) {
        Language language = draws.oneOf(List.of(Language.values()));
        ContentFile file = draws.oneOf(Shelf.SHIPPED.get(language));
        Kind kind = draws.oneOf(List.of(Kind.values()));
        if (kind == Kind.BROKEN_BYTE) {
            int at = draws.between(0, file.bytes().length);
            ContentFile broken = new ContentFile(file.path(), splice(file.bytes(), at, at, new byte[] {(byte) 0xFF}));
            return new Damage(kind.name(), language, broken, line(file.bytes(), at));
        }
        List<String> lines = new ArrayList<>(Shelf.text(file).lines().toList());
        int line = damage(kind, lines, draws);
        return new Damage(kind.name(), language, ContentFile.of(file.path(), String.join("\n", lines) + "\n"), line);
    }

    /** Changes the lines and answers which one is to be named. */
    private static int damage(Kind kind, List<String> lines, Draws draws) {
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        int index = draws.between(end + 1, lines.size() - 1);
        String old = lines.get(index);
        switch (kind) {
            case HIDDEN_CHARACTER -> {
                int at = draws.between(0, old.length());
                lines.set(index, old.substring(0, at) + draws.oneOf(HIDDEN) + "x" + old.substring(at));
            }
            case LINE_TAKEN_FROM_HEAD -> {
                return takeFromHead(lines, end, draws);
            }
            case ITEM_MISSHAPEN -> {
                index = item(lines, draws);
                String item = lines.get(index);
                lines.set(index, (item.startsWith("- [") ? "- [KEY" : "* x") + item.substring(3));
            }
            case ITEM_TWICE -> {
                String item = lines.get(item(lines, draws));
                lines.add(item.startsWith("- [") ? item : "### " + item);
                return lines.size();
            }
            case HTML -> lines.set(index, old + "<b>");
            default -> {
                index = item(lines, draws);
                lines.set(index, lines.get(index) + "長".repeat(500));
            }
        }
        return index + 1;
    }

    /** One that has to be there: the next that is read instead, or the line by which it should have come, is named. */
    private static int takeFromHead(List<String> lines, int end, Draws draws) {
        List<Integer> required = IntStream.rangeClosed(0, end)
                .filter(i -> !lines.get(i).startsWith("stage:") && !lines.get(i).startsWith("slot:"))
                .boxed()
                .toList();
        int taken = draws.oneOf(required);
        lines.remove(taken);
        return taken == 0 ? 1 : taken == end ? end + 1 : end;
    }

    /** Any line of a list. */
    private static int item(List<String> lines, Draws draws) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("- ")) {
                items.add(i);
            }
        }
        return draws.oneOf(items);
    }

    private static Damage chaos(Draws draws) {
        Language language = draws.oneOf(List.of(Language.values()));
        ContentFile file = draws.oneOf(Shelf.SHIPPED.get(language));
        byte[] bytes = file.bytes();
        for (int i = draws.between(1, 4); i > 0; i--) {
            int from = draws.between(0, bytes.length);
            int to = Math.min(bytes.length, from + draws.between(0, 40));
            bytes = splice(bytes, from, to, piece(draws, bytes));
        }
        return new Damage("chaos", language, new ContentFile(file.path(), bytes), 0);
    }

    private static byte[] piece(Draws draws, byte[] bytes) {
        int from = draws.between(0, bytes.length);
        return switch (draws.between(0, 3)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 60));
            case 2 -> draws.text(12, "a-[]#: \n—標").getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {(byte) draws.between(0, 255)};
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
