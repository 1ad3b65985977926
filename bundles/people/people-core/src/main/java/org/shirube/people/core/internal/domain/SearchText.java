// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Brings text into the one form it is searched and sorted by: NFKC, lower case, katakana as hiragana. So full width finds
 * half width, ヤマダ finds やまだ, and code point order is the order of the syllabary.
 */
public final class SearchText {

    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private static final int MAX_SORT_KEY = 200;

    private SearchText() {}

    /** The one form of a text. */
    public static String normalise(String text) {
        StringBuilder out = new StringBuilder(text.length());
        append(out, text);
        return out.toString();
    }

    /** The words of a search; each must occur. */
    public static List<String> words(String query) {
        return Arrays.stream(normalise(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What a person is found by: each script of the name without a gap, then the address. A search for 山田太郎 and
     * one for 太郎 both hit. Not the external id, which not everybody may search.
     */
    static String ofPerson(@Nullable String[] values) {
        StringBuilder out = new StringBuilder(96);
        append(out, values[PersonField.FAMILY.ordinal()]);
        append(out, values[PersonField.GIVEN.ordinal()]);
        appendWord(out, values[PersonField.FAMILY_KANA.ordinal()], values[PersonField.GIVEN_KANA.ordinal()]);
        appendWord(out, values[PersonField.FAMILY_ROMAN.ordinal()], values[PersonField.GIVEN_ROMAN.ordinal()]);
        appendWord(out, values[PersonField.EMAIL.ordinal()], null);
        return out.toString();
    }

    /** The reading, else the name as written; equal readings are told apart by the name. */
    static String sortKey(@Nullable String[] values) {
        StringBuilder out = new StringBuilder(32);
        String familyKana = values[PersonField.FAMILY_KANA.ordinal()];
        String givenKana = values[PersonField.GIVEN_KANA.ordinal()];
        if (familyKana != null || givenKana != null) {
            append(out, familyKana);
            appendWord(out, givenKana, null);
            out.append(' ');
        }
        append(out, values[PersonField.FAMILY.ordinal()]);
        appendWord(out, values[PersonField.GIVEN.ordinal()], null);
        out.setLength(Math.min(out.length(), MAX_SORT_KEY));
        return out.toString();
    }

    private static void appendWord(StringBuilder out, @Nullable String first, @Nullable String second) {
        if (first != null || second != null) {
            out.append(' ');
            append(out, first);
            append(out, second);
        }
    }

    private static void append(StringBuilder out, @Nullable String text) {
        if (text == null) {
            return;
        }
        int start = out.length();
        for (int i = 0; i < text.length(); i++) {
            int c = simple(text.charAt(i));
            if (c < 0) {
                out.setLength(start);
                appendSlowly(out, text);
                return;
            }
            out.append((char) c);
        }
    }

    /** The form of a character that stays itself under NFKC whatever stands beside it, or -1. */
    private static int simple(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        if ((c >= '一' && c <= '\u9FFF') || c == '々' || c == 'ー') {
            return c;
        }
        if (c >= 'ァ' && c <= 'ヶ') {
            return c - KATAKANA_TO_HIRAGANA;
        }
        return c >= 'ぁ' && c <= 'ゖ' ? c : -1;
    }

    private static void appendSlowly(StringBuilder out, String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            out.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - KATAKANA_TO_HIRAGANA) : c);
        }
    }
}
