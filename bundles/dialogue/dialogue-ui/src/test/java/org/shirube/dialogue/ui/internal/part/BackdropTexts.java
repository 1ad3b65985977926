// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.shirube.dialogue.ui.internal.DialogueTexts;

/** Only this module's texts and the shell's; a key that is missing fails the test. */
public final class BackdropTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        ResourceBundle texts = key.startsWith("shell.")
                ? ResourceBundle.getBundle("org.shirube.ui.texts", locale)
                : new DialogueTexts().texts(locale);
        String text = texts.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
