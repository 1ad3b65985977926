// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.shirube.integration.internal.mapping.Mapping;
import org.shirube.integration.internal.mapping.MappingParser;
import org.shirube.integration.internal.reading.Encoding;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.RefusalReason;

/** A file of which five rows in six are damaged, and what must be found in it. Always the same for a seed. */
final class DamagedFile {

    static final String HEADING = "番号,氏名,メール,所属,入社日,退職日,区分,休職開始,休職終了,言語,備考";

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
              leave: {from: 休職開始, last-day: 休職終了}
              languages: 言語
              status: {column: 区分, values: {在籍: ACTIVE, 休職: ON_LEAVE}}
            """;

    private final long seed;
    private final Random random;
    private final Encoding encoding;
    private final Map<Long, RefusalReason> expected = new HashMap<>();
    private final Set<String> good = new HashSet<>();
    private long line = 2;

    DamagedFile(long seed, Encoding encoding) {
        this.seed = seed;
        this.random = new Random(seed);
        this.encoding = encoding;
    }

    /**
     * What came of a file.
     *
     * @param seed to see it again
     * @param damaged rows that must be refused
     * @param missed lines that were not refused, or for another reason
     * @param wrong lines that were refused, or for another reason than they should
     * @param harmed good people who did not come through
     * @param let damaged people who came through
     */
    record Outcome(
            long seed, int damaged, List<String> missed, List<String> wrong, List<String> harmed, List<String> let) {

        boolean clean() {
            return missed.isEmpty() && wrong.isEmpty() && harmed.isEmpty() && let.isEmpty();
        }
    }

    /** Writes the file, reads it, and compares. */
    Outcome run(Path folder, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("people.csv")))) {
            out.write((HEADING + "\r\n").getBytes(encoding.charset()));
            for (int i = 0; i < rows; i++) {
                out.write(row("E" + i));
            }
        }
        Mapping mapping = MappingParser.parse("mutated", MAPPING);
        RecordingSink sink = Examples.read(mapping, folder, LocalDate.of(2026, 11, 21));
        Set<String> wanted = texts(expected);
        Map<Long, RefusalReason> refused = new HashMap<>();
        sink.refused.forEach(row -> refused.put(row.origin().row(), row.reason()));
        Set<String> found = texts(refused);
        Set<String> people =
                new HashSet<>(sink.people.stream().map(PersonRow::externalId).toList());
        return new Outcome(
                seed,
                expected.size(),
                less(wanted, found),
                less(found, wanted),
                less(good, people),
                less(people, good));
    }

    private byte[] row(String id) {
        List<String> cells = new ArrayList<>(Arrays.asList(
                id,
                "髙橋 " + id,
                id + "@example.jp",
                "\"D1\"",
                "令和2年4月1日",
                "",
                random.nextBoolean() ? "在籍" : "休職",
                "",
                "",
                random.nextBoolean() ? "ja en" : "",
                random.nextInt(20) == 0 ? "\"備考, \"\"二行\"\"\r\nある\"" : "表"));
        Damage damage = random.nextInt(6) == 0 ? null : any();
        if (damage == null) {
            good.add(id);
        } else {
            damage.apply(cells);
            expected.put(line, damage.reason);
            if (damage == Damage.BROKEN_IN_TWO) {
                expected.put(line + 1, damage.reason);
            }
        }
        String row = String.join(",", cells) + "\r\n";
        line += row.chars().filter(c -> c == '\n').count();
        return bytes(row);
    }

    /** Endless rows are few: they are slow to write, not to read. */
    private Damage any() {
        Damage[] all = Damage.values();
        Damage damage = all[random.nextInt(all.length)];
        return damage == Damage.ENDLESS_NOTE && random.nextInt(50) > 0 ? Damage.A_CELL_LESS : damage;
    }

    /** Three control characters stand for bytes that are in neither encoding, and for the first byte of a character. */
    private byte[] bytes(String row) {
        byte[] bytes = row.getBytes(encoding.charset());
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = switch (bytes[i]) {
                case 0 -> (byte) 0xFD;
                case 1 -> (byte) 0xFF;
                case 2 -> encoding == Encoding.UTF_8 ? (byte) 0xE9 : (byte) 0x8D;
                default -> bytes[i];
            };
        }
        return bytes;
    }

    private static Set<String> texts(Map<Long, RefusalReason> lines) {
        Set<String> texts = new HashSet<>();
        lines.forEach((at, reason) -> texts.add(at + " " + reason));
        return texts;
    }

    private static List<String> less(Set<String> from, Set<String> without) {
        return from.stream().filter(item -> !without.contains(item)).toList();
    }
}
