// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.reading.Encoding;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusalReason;

@DisplayName(
        "F126: in a hundred thousand damaged rows every fault is found with line and reason, and no good row is harmed")
class MutatedRowsTest {

    private static final int ROWS = 60_000;
    private static final String MAPPING =
            """
            source: mutated
            files: {people: {name: "*.csv"}}
            people:
              file: people
              id: 番号
              name: 氏名
              email: メール
              unit: 所属
              hired: 入社日
              last-day: 退職日
              status: {column: 区分, values: {在籍: ACTIVE, 休職: ON_LEAVE}}
            """;

    @TempDir
    Path folder;

    /** A way to damage a row, and what it must be called. */
    private enum Damage {
        BYTES(RefusalReason.WRONG_ENCODING),
        CELL_MORE(RefusalReason.WRONG_CELL_COUNT),
        CELL_LESS(RefusalReason.WRONG_CELL_COUNT),
        OPEN_QUOTE(RefusalReason.CUT_OFF),
        LONG_NAME(RefusalReason.TOO_LONG),
        HUGE_NOTE(RefusalReason.TOO_LONG),
        NO_ID(RefusalReason.MISSING_VALUE),
        NO_NAME(RefusalReason.MISSING_VALUE),
        NO_SUCH_DAY(RefusalReason.BAD_DATE),
        ERA_THAT_NEVER_WAS(RefusalReason.BAD_DATE),
        LEFT_BEFORE_HIRED(RefusalReason.BAD_PERIOD),
        STATUS(RefusalReason.UNKNOWN_VALUE),
        EMAIL(RefusalReason.BAD_EMAIL),
        CONTROL(RefusalReason.CONTROL_CHARACTER),
        DIRECTION(RefusalReason.CONTROL_CHARACTER);

        private final RefusalReason reason;

        Damage(RefusalReason reason) {
            this.reason = reason;
        }

        /** Cells: number, name, mail, unit, hired, left, status, note. */
        void apply(List<String> cells, Encoding encoding) {
            switch (this) {
                case BYTES -> cells.set(1, "山田\u0000\u0001");
                case CELL_MORE -> cells.add("x");
                case CELL_LESS -> cells.remove(7);
                case OPEN_QUOTE -> cells.set(7, "\"never closed");
                case LONG_NAME -> cells.set(1, "長".repeat(201));
                case HUGE_NOTE -> cells.set(7, "x".repeat(300_000));
                case NO_ID -> cells.set(0, "");
                case NO_NAME -> cells.set(1, "　");
                case NO_SUCH_DAY -> cells.set(4, "2023/2/30");
                case ERA_THAT_NEVER_WAS -> cells.set(4, "平成40年1月1日");
                case LEFT_BEFORE_HIRED -> cells.set(5, "1999-01-01");
                case STATUS -> cells.set(6, "在藉");
                case EMAIL -> cells.set(2, "nobody.example.jp");
                case CONTROL -> cells.set(3, "D\u00071");
                case DIRECTION -> cells.set(3, encoding == Encoding.UTF_8 ? "D\u202E1" : "D\u001B1");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "WINDOWS_31J"})
    @DisplayName("F126: fifteen kinds of damage, in either encoding")
    void everyFault(Encoding encoding) throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<Long, RefusalReason> expected = new LinkedHashMap<>();
        Set<String> good = new HashSet<>();
        Path file = folder.resolve("people.csv");
        long[] line = {2};
        try (var out = Files.newOutputStream(file)) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            block.writeBytes("番号,氏名,メール,所属,入社日,退職日,区分,備考\r\n".getBytes(encoding.charset()));
            for (int i = 0; i < ROWS; i++) {
                row(i, random, encoding, block, expected, good, line);
                out.write(block.toByteArray());
                block.reset();
            }
        }
        Mapping mapping = MappingParser.parse("mutated", MAPPING);
        RecordingSink sink = Examples.read(mapping, folder, LocalDate.of(2026, 11, 21));
        Map<Long, RefusalReason> found = new LinkedHashMap<>();
        sink.refused.forEach(row -> found.put(row.origin().row(), row.reason()));
        assertThat(difference(expected.entrySet(), found.entrySet()))
                .as("seed %d, missed", seed)
                .isEmpty();
        assertThat(difference(found.entrySet(), expected.entrySet()))
                .as("seed %d, wrong", seed)
                .isEmpty();
        Set<String> people =
                new HashSet<>(sink.people.stream().map(PersonRow::externalId).toList());
        assertThat(difference(good, people)).as("seed %d, harmed", seed).isEmpty();
        assertThat(difference(people, good)).as("seed %d, let through", seed).isEmpty();
        assertThat(expected).hasSizeGreaterThan(ROWS / 6 * 5 - ROWS / 50);
    }

    private static <T> List<T> difference(Collection<T> from, Collection<T> without) {
        return from.stream().filter(item -> !without.contains(item)).toList();
    }

    private static void row(
            int number,
            Random random,
            Encoding encoding,
            ByteArrayOutputStream out,
            Map<Long, RefusalReason> expected,
            Set<String> good,
            long[] line) {
        boolean severalLines = random.nextInt(20) == 0;
        List<String> cells = new ArrayList<>(Arrays.asList(
                "E" + number,
                "髙橋 " + number,
                "e" + number + "@example.jp",
                "\"D1\"",
                "令和2年4月1日",
                "",
                random.nextBoolean() ? "在籍" : "休職",
                severalLines ? "\"備考, \"\"二行\"\"\r\nある\"" : "表"));
        if (random.nextInt(6) > 0) {
            Damage[] all = Damage.values();
            // One huge row in many: they are slow to write, not to read.
            Damage damage = all[random.nextInt(all.length)];
            damage = damage == Damage.HUGE_NOTE && random.nextInt(100) > 0 ? Damage.EMAIL : damage;
            damage.apply(cells, encoding);
            severalLines &= cells.size() == 8 && cells.get(7).contains("\r\n") || cells.size() == 9;
            expected.put(line[0], damage.reason);
        } else {
            good.add("E" + number);
        }
        out.writeBytes(damaged(String.join(",", cells) + "\r\n", encoding.charset()));
        line[0] += severalLines ? 2 : 1;
    }

    /** Puts bytes that are in neither encoding where NUL marks the place. */
    private static byte[] damaged(String row, Charset charset) {
        byte[] bytes = row.getBytes(charset);
        int mark = row.indexOf('\u0000') < 0 ? -1 : new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u0000');
        if (mark >= 0) {
            bytes[mark] = (byte) 0xFD;
            bytes[mark + 1] = (byte) 0xFF;
        }
        return bytes;
    }
}
