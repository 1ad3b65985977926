// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, in up to three scripts. The parts are kept as the source gave them and never joined by it, because
 * sources disagree on the order.
 *
 * @param family family name, in kanji for most Japanese names; may be empty, never null
 * @param given given name; may be empty, never null
 * @param familyKana how the family name is read, in full-width katakana or hiragana; null where unknown
 * @param givenKana how the given name is read; null where unknown
 * @param familyRoman the family name in Latin letters; null where unknown
 * @param givenRoman the given name in Latin letters; null where unknown
 */
public record PersonName(
        String family,
        String given,
        @Nullable String familyKana,
        @Nullable String givenKana,
        @Nullable String familyRoman,
        @Nullable String givenRoman) {

    /** Family name first, as in Japan: {@code 山田 太郎}. */
    public String familyFirst() {
        return (family + " " + given).strip();
    }

    /** Given name first in Latin letters where they are known, as in English: {@code Taro Yamada}. */
    public String givenFirst() {
        String first = givenRoman != null ? givenRoman : given;
        String last = familyRoman != null ? familyRoman : family;
        return (first + " " + last).strip();
    }

    /** The reading, family name first; null where unknown. */
    public @Nullable String reading() {
        if (familyKana == null && givenKana == null) {
            return null;
        }
        return ((familyKana == null ? "" : familyKana) + " " + (givenKana == null ? "" : givenKana)).strip();
    }
}
