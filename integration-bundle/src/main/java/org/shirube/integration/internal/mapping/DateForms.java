// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source writes days. Strict: the 30th of February is no day, and neither is 平成40年. A midnight behind the day, as
 * spreadsheets export it, is left away. Full-width digits count as digits.
 */
public final class DateForms {

    /** The word for 令和5年4月1日, R5.4.1, 昭和63年1月7日 in a mapping. */
    public static final String JAPANESE = "japanese";

    /** The word for 2024-04-01 in a mapping. */
    public static final String ISO = "iso";

    /** What is understood where the mapping does not say: forms that cannot be mistaken for another. */
    public static final List<String> UNMISTAKABLE =
            List.of("yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy.M.d", "yyyy年M月d日", JAPANESE);

    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();
    private static final int OPEN_YEAR = 9999;
    /** More days than a working life has. */
    private static final int REMEMBERED = 1 << 15;

    private static final Pattern MIDNIGHT = Pattern.compile("(.*\\S)[ T]0?0:00(:00(\\.0+)?)?Z?");
    private static final Pattern ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[MTSHR])\\s*(元|\\d{1,2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?");

    private final List<String> patterns;
    private final Set<String> openEnds;
    private final Memo<Optional<LocalDate>> days = new Memo<>(REMEMBERED, this::read);

    /**
     * @param patterns tried in this order; {@link #JAPANESE} stands for era years, else a pattern of
     *     {@link DateTimeFormatter}
     * @param openEnds texts that mean “until further notice”; every day from the year 9999 on does as well
     * @throws IllegalArgumentException where a pattern is none
     */
    public DateForms(List<String> patterns, Set<String> openEnds) {
        this.patterns = List.copyOf(patterns);
        this.openEnds = Set.copyOf(openEnds);
        patterns.stream().filter(pattern -> !pattern.equals(JAPANESE)).forEach(DateForms::formatter);
    }

    /** Everything unmistakable. */
    public static DateForms unmistakable() {
        return new DateForms(UNMISTAKABLE, Set.of());
    }

    List<String> patterns() {
        return patterns;
    }

    Set<String> openEnds() {
        return openEnds;
    }

    /** The day; empty where the text is none in any of the forms. */
    public Optional<LocalDate> parse(String text) {
        return days.of(text);
    }

    private Optional<LocalDate> read(String text) {
        String plain = plain(text);
        for (String pattern : patterns) {
            Optional<LocalDate> day = parse(pattern, plain);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Whether the text stands for “until further notice”. */
    public boolean open(String text) {
        return openEnds.contains(text.strip())
                || parse(text).filter(day -> day.getYear() >= OPEN_YEAR).isPresent();
    }

    private static String plain(String text) {
        String narrow = PlainText.of(text).strip();
        if (narrow.indexOf(':') < 0) {
            return narrow;
        }
        Matcher matcher = MIDNIGHT.matcher(narrow);
        return matcher.matches() ? matcher.group(1) : narrow;
    }

    private static Optional<LocalDate> parse(String pattern, String text) {
        try {
            return pattern.equals(JAPANESE) ? japanese(text) : formatted(formatter(pattern), text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Looks at the form first: an exception for every form that is not this one would cost more than all the rest. */
    private static Optional<LocalDate> formatted(DateTimeFormatter formatter, String text) {
        ParsePosition end = new ParsePosition(0);
        boolean fits = formatter.parseUnresolved(text, end) != null && end.getIndex() == text.length();
        return fits ? Optional.of(LocalDate.parse(text, formatter)) : Optional.empty();
    }

    private static Optional<LocalDate> japanese(String text) {
        Matcher matcher = ERA.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        JapaneseDate date = JapaneseDate.of(
                era(matcher.group(1)), year, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
        return Optional.of(LocalDate.from(date));
    }

    private static JapaneseEra era(String name) {
        return switch (name) {
            case "明治", "M" -> JapaneseEra.MEIJI;
            case "大正", "T" -> JapaneseEra.TAISHO;
            case "昭和", "S" -> JapaneseEra.SHOWA;
            case "平成", "H" -> JapaneseEra.HEISEI;
            default -> JapaneseEra.REIWA;
        };
    }

    /**
     * @throws IllegalArgumentException where the pattern is none
     */
    private static DateTimeFormatter formatter(String pattern) {
        String strict = (pattern.equals(ISO) ? "yyyy-MM-dd" : pattern).replace('y', 'u');
        return FORMATTERS.computeIfAbsent(
                strict, p -> DateTimeFormatter.ofPattern(p, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    }
}
