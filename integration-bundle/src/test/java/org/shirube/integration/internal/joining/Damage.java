// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.util.List;
import java.util.function.Consumer;
import org.shirube.people.api.imports.RefusalReason;

/** A way to damage a row, and what it must be called. Cells stand in the order of {@link DamagedFile#HEADING}. */
enum Damage {
    BYTES_IN_NEITHER_ENCODING(RefusalReason.WRONG_ENCODING, set(1, "山田\u0000\u0001")),
    BYTES_IN_A_COLUMN_NOBODY_READS(RefusalReason.WRONG_ENCODING, set(10, "備\u0000考")),
    HALF_A_CHARACTER(RefusalReason.WRONG_ENCODING, set(1, "山田\u0002")),
    A_CELL_MORE(RefusalReason.WRONG_CELL_COUNT, cells -> cells.add("x")),
    MANY_CELLS_MORE(RefusalReason.WRONG_CELL_COUNT, cells -> cells.addAll(List.of(",,,,,,".split("", 0)))),
    A_CELL_LESS(RefusalReason.WRONG_CELL_COUNT, cells -> cells.remove(10)),
    ONLY_THE_FIRST_CELL(RefusalReason.WRONG_CELL_COUNT, cells -> cells.subList(1, cells.size())
            .clear()),
    COMMA_IN_A_NAME(RefusalReason.WRONG_CELL_COUNT, set(1, "Yamada, Taro")),
    OTHER_DELIMITER(RefusalReason.WRONG_CELL_COUNT, cells -> {
        cells.set(10, "");
        String row = String.join(";", cells);
        cells.clear();
        cells.add(row);
    }),
    BROKEN_IN_TWO(RefusalReason.WRONG_CELL_COUNT, set(1, "山田\r\n太郎")),
    QUOTE_NEVER_CLOSED(RefusalReason.CUT_OFF, set(10, "\"never closed")),
    QUOTE_NEVER_CLOSED_INSIDE(RefusalReason.CUT_OFF, cells -> {
        cells.set(3, "\"D1");
        cells.set(10, "");
    }),
    LONG_NAME(RefusalReason.TOO_LONG, set(1, "長".repeat(201))),
    LONG_ID(RefusalReason.TOO_LONG, set(0, "E".repeat(101))),
    MANY_LANGUAGES(RefusalReason.TOO_LONG, set(9, languages())),
    ENDLESS_NOTE(RefusalReason.TOO_LONG, set(10, "x".repeat(300_000))),
    NO_ID(RefusalReason.MISSING_VALUE, set(0, "")),
    ID_OF_SPACE(RefusalReason.MISSING_VALUE, set(0, " 　 ")),
    NO_NAME(RefusalReason.MISSING_VALUE, set(1, "　")),
    NO_SUCH_DAY(RefusalReason.BAD_DATE, set(4, "2023/2/30")),
    NO_SUCH_MONTH(RefusalReason.BAD_DATE, set(4, "2023-13-01")),
    ERA_THAT_NEVER_WAS(RefusalReason.BAD_DATE, set(4, "平成40年1月1日")),
    DAY_THAT_COULD_BE_ANOTHER(RefusalReason.BAD_DATE, set(4, "4/1/2023")),
    DAY_WITH_A_TIME(RefusalReason.BAD_DATE, set(4, "2023-04-01 12:30")),
    DAY_IN_WORDS(RefusalReason.BAD_DATE, set(7, "来月")),
    LEFT_BEFORE_HIRED(RefusalReason.BAD_PERIOD, set(5, "1999-01-01")),
    LEAVE_BACKWARDS(RefusalReason.BAD_PERIOD, cells -> {
        cells.set(7, "2026/10/1");
        cells.set(8, "2026/4/1");
    }),
    MISSPELT_STATUS(RefusalReason.UNKNOWN_VALUE, set(6, "在藉")),
    STATUS_OF_ANOTHER_SYSTEM(RefusalReason.UNKNOWN_VALUE, set(6, "ACTIVE")),
    NO_LANGUAGE(RefusalReason.UNKNOWN_VALUE, set(9, "ja 日本語")),
    EMAIL_WITHOUT_AT(RefusalReason.BAD_EMAIL, set(2, "nobody.example.jp")),
    EMAIL_WITH_TWO(RefusalReason.BAD_EMAIL, set(2, "no@body@example.jp")),
    EMAIL_WITHOUT_DOMAIN(RefusalReason.BAD_EMAIL, set(2, "nobody@example")),
    BELL(RefusalReason.CONTROL_CHARACTER, set(3, "D\u00071")),
    ESCAPE(RefusalReason.CONTROL_CHARACTER, set(3, "D\u001B1")),
    DELETE(RefusalReason.CONTROL_CHARACTER, set(1, "山田\u007F"));

    final RefusalReason reason;
    private final Consumer<List<String>> change;

    Damage(RefusalReason reason, Consumer<List<String>> change) {
        this.reason = reason;
        this.change = change;
    }

    void apply(List<String> cells) {
        change.accept(cells);
    }

    private static Consumer<List<String>> set(int cell, String text) {
        return cells -> cells.set(cell, text);
    }

    private static String languages() {
        StringBuilder tags = new StringBuilder();
        for (char c = 'a'; c < 'v'; c++) {
            tags.append("a").append(c).append(' ');
        }
        return tags.toString();
    }
}
