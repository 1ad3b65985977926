// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The texts of a module that lie beside a class of it, in {@code texts_ja.properties} and {@code texts_en.properties}: English
 * for those who chose it, Japanese for everybody else. Extend it in each {@code x-ui} bundle, as a component.
 */
@ConsumerType
public abstract class ModuleTexts implements TextSource {

    @Override
    public ResourceBundle texts(Locale locale) {
        Locale offered = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        return ResourceBundle.getBundle(
                getClass().getPackageName() + ".texts",
                offered,
                getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
