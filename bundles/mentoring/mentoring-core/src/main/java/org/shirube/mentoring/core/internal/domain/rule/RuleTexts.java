// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.domain.rule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What rules say, in Japanese and English. */
final class RuleTexts {

    private static final String NAME = "org.shirube.mentoring.core.internal.domain.rule.rules";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RuleTexts() {}

    static String of(Locale locale, String key, Object... values) {
        Locale known = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        String text = ResourceBundle.getBundle(NAME, known, RuleTexts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, known).format(values);
    }
}
