// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.shirube.ui.TextSource;

/** What every module's texts must keep: both languages complete, under the module's own prefix, and readable as patterns. */
final class TextCheck {

    private TextCheck() {}

    static void complete(TextSource source, String prefix) {
        ResourceBundle japanese = source.texts(Locale.JAPANESE);
        ResourceBundle english = source.texts(Locale.ENGLISH);
        assertThat(japanese.keySet()).as("keys in Japanese and English").isEqualTo(english.keySet());
        assertThat(japanese.keySet()).as("keys of this module").allMatch(key -> key.startsWith(prefix));
        japanese.keySet().forEach(key -> pair(key, japanese.getString(key), english.getString(key)));
    }

    private static void pair(String key, String japanese, String english) {
        assertThat(japanese).as("%s in Japanese", key).isNotBlank();
        assertThat(english).as("%s in English", key).isNotBlank();
        assertThat(formats(japanese)).as("%s has the same blanks", key).isEqualTo(formats(english));
    }

    private static int formats(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }
}
