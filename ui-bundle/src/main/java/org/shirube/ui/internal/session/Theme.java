// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark. */
public enum Theme {
    LIGHT,
    DARK;

    /** As it is kept in cookies and settings, and as Lumo calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with this code. */
    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }
}
