// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Component;
import org.shirube.ui.TextSource;

/** The texts of these screens: English for those who chose it, Japanese for everybody else. */
@Component
public final class DialogueTexts implements TextSource {

    private static final String NAME = "org.shirube.dialogue.ui.internal.texts";

    @Override
    public ResourceBundle texts(Locale locale) {
        Locale offered = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        return ResourceBundle.getBundle(
                NAME,
                offered,
                DialogueTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
