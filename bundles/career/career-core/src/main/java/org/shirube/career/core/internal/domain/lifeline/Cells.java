// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.When;

/** What is written in a cell, as people write it: full-width digits, 2019年4月, a long minus. */
final class Cells {

    private static final Set<String> YES = Set.of("1", "x", "yes", "true", "はい", "○", "〇", "◯", "✓");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "いいえ", "×", "-");
    private static final Pattern SPAN = Pattern.compile("\\s*[~〜～]\\s*");
    private static final Pattern ISO_SPAN = Pattern.compile("\\d{4}(-\\d{2}){0,2}/\\d{4}(-\\d{2}){0,2}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,2}");
    /** What a spreadsheet takes for a formula, also behind apostrophes, which would otherwise be lost on the way back. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠]");

    private Cells() {}

    static Optional<When> when(String cell) {
        String clean = plain(cell);
        if (ISO_SPAN.matcher(clean).matches()) {
            return When.read(clean);
        }
        String[] ends = SPAN.split(clean, -1);
        return When.read(String.join("/", Arrays.stream(ends).map(Cells::point).toList()));
    }

    /** 2019年4月1日, 2019/4/1 and 2019.4.1 as 2019-4-1. */
    private static String point(String text) {
        String dashed = text.strip()
                .replace('年', '-')
                .replace('月', '-')
                .replace('/', '-')
                .replace('.', '-');
        String ended = dashed.replace("日", "").strip();
        return ended.endsWith("-") ? ended.substring(0, ended.length() - 1) : ended;
    }

    static Optional<Integer> height(String cell) {
        String clean = plain(cell);
        return Optional.of(clean)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(value -> value >= LifelineEvent.LEAST && value <= LifelineEvent.GREATEST);
    }

    static Optional<Boolean> flag(String cell) {
        String clean = plain(cell).toLowerCase(Locale.ROOT);
        if (YES.contains(clean)) {
            return Optional.of(true);
        }
        return NO.contains(clean) ? Optional.of(false) : Optional.empty();
    }

    static List<String> list(String cell) {
        return Pattern.compile("[;；,、，]")
                .splitAsStream(cell)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Words without the apostrophe that {@link #harmless} put in front. */
    static String words(String cell) {
        boolean guarded = cell.startsWith("'") && FORMULA.matcher(cell).lookingAt();
        return (guarded ? cell.substring(1) : cell).strip();
    }

    /** Words that no spreadsheet runs, as the OWASP advice on CSV injection has it. */
    static String harmless(String words) {
        return FORMULA.matcher(words).lookingAt() ? "'" + words : words;
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2010', '-')
                .strip();
    }
}
