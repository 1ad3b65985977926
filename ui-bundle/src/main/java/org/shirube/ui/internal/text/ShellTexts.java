// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Component;
import org.shirube.ui.TextSource;

/** The shell's own texts. */
@Component
public class ShellTexts implements TextSource {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("org.shirube.ui.texts", locale, ShellTexts.class.getClassLoader(), NO_FALLBACK);
    }
}
