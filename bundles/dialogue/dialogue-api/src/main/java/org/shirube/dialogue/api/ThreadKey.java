// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import org.jspecify.annotations.Nullable;

/**
 * What a thread through the talks of a pairing is about.
 *
 * @param key of the catalogue, or {@link SharedTheme#KEY}
 * @param shared the theme for two, or null for a theme of the catalogue
 */
public record ThreadKey(String key, @Nullable SharedThemeId shared) {

    /** What a theme of a talk belongs to. */
    public static ThreadKey of(Theme theme) {
        return new ThreadKey(theme.key(), theme.shared());
    }
}
