// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.PersonName;

/** Names and days as each language writes them: 山田 太郎 and 2026年4月1日, Taro Yamada and 1 April 2026. */
public final class Wording {

    private static final DateTimeFormatter JAPANESE_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE_MOMENT =
            DateTimeFormatter.ofPattern("uuuu年M月d日 H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH_MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Wording() {}

    /** The name as it is spoken of. */
    public static String name(PersonName name, Locale locale) {
        return isJapanese(locale) || name.familyRoman() == null ? name.familyFirst() : name.givenFirst();
    }

    /** The name once more for those who cannot read it yet: the reading beside kanji, kanji beside Latin letters. */
    public static @Nullable String aside(PersonName name, Locale locale) {
        String aside = isJapanese(locale) ? name.reading() : name.familyFirst();
        return aside == null || aside.equals(name(name, locale)) ? null : aside;
    }

    /** The name in Latin letters as on a business card, family name first in Japanese; null where unknown. */
    public static @Nullable String roman(PersonName name) {
        return name.familyRoman() == null || name.familyRoman().equals(name.family()) ? null : name.givenFirst();
    }

    public static String day(LocalDate day, Locale locale) {
        return (isJapanese(locale) ? JAPANESE_DAY : ENGLISH_DAY).format(day);
    }

    public static String moment(Instant moment, ZoneId zone, Locale locale) {
        return (isJapanese(locale) ? JAPANESE_MOMENT : ENGLISH_MOMENT).format(moment.atZone(zone));
    }

    public static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals("ja");
    }
}
