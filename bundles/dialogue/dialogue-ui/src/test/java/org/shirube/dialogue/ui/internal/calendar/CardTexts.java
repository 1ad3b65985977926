// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.shirube.dialogue.ui.internal.DialogueTexts;

/** This module's texts; a key that is missing fails the test. */
public final class CardTexts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = new DialogueTexts().texts(locale).getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
