// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui;

import java.util.Locale;
import java.util.ResourceBundle;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings a module's texts into {@code getTranslation}. Register as a service in each {@code x-ui} bundle. Keys begin with
 * the module's name, for example {@code people.directory.title}; Japanese and English are complete, which the build checks.
 */
@ConsumerType
public interface TextSource {

    /** The texts in this language. */
    ResourceBundle texts(Locale locale);
}
