// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the screens; the first is the one for everybody else. */
public enum Language {
    JAPANESE(Locale.JAPANESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale without a country. */
    public Locale locale() {
        return locale;
    }

    /** The two-letter code, as it is kept in cookies and settings. */
    public String code() {
        return locale.getLanguage();
    }

    /** The other one, for a switch of one click. */
    public Language other() {
        return this == JAPANESE ? ENGLISH : JAPANESE;
    }

    /** The language of a locale; Japanese where we do not have it. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(JAPANESE);
    }

    /** The language with this two-letter code. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }
}
