// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Meaning;

/** The columns of a file. Their order does not matter, and only {@link #WHEN}, {@link #TITLE} and {@link #THEN} are needed. */
public enum Column {
    WHEN("when", "時期", 40),
    TITLE("title", "できごと", Experience.TITLE),
    WORDS("words", "くわしく", Experience.LONG),
    THEN("then", "当時", 8),
    /** Empty for the same as then. */
    NOW("now", "いま", 8),
    REASON("now_words", "いまの言葉", Meaning.WORDS),
    WITH_WHOM("with_whom", "だれと", Experience.SHORT),
    VALUE("value", "価値", Experience.SHORT),
    EMOTION("emotion", "感情", Experience.LONG),
    MEANING("meaning", "意味", Experience.LONG),
    RELATION("relation", "関係", Experience.LONG),
    PAST("past", "過去", Experience.LONG),
    PRESENT("present", "現在", Experience.LONG),
    FUTURE("future", "未来", Experience.LONG),
    /** Separated by a semicolon, a comma or 、. */
    COMPETENCIES("competencies", "力", Experience.COMPETENCIES * (Experience.COMPETENCY + 2)),
    TURNING_POINT("turning_point", "転機", 8),
    ABOVE("support_above", "上からの支え", 8),
    BESIDE("support_beside", "横からの支え", 8);

    private final String english;
    private final String japanese;
    private final int most;

    Column(String english, String japanese, int most) {
        this.english = english;
        this.japanese = japanese;
        this.most = most;
    }

    /** What stands above it. */
    public String heading(Locale language) {
        return language.getLanguage().equals("en") ? english : japanese;
    }

    /** The most characters of a cell. */
    int most() {
        return most;
    }

    boolean isNeeded() {
        return this == WHEN || this == TITLE || this == THEN;
    }

    /** By a heading in either language, however it is capitalised. */
    static Optional<Column> of(String heading) {
        String clean = Normalizer.normalize(heading, Normalizer.Form.NFKC).strip();
        return Arrays.stream(values())
                .filter(column -> clean.equals(column.japanese)
                        || clean.toLowerCase(Locale.ROOT).equals(column.english))
                .findFirst();
    }
}
