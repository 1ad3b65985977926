// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.testing;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.shirube.ui.TextSource;

/** Only one module's texts and the shell's; a key that is missing fails the test. */
public abstract class OneModule implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient TextSource module;

    protected OneModule(TextSource module) {
        this.module = module;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        ResourceBundle texts = key.startsWith("shell.")
                ? ResourceBundle.getBundle("org.shirube.ui.texts", locale)
                : module.texts(locale);
        String text = texts.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
