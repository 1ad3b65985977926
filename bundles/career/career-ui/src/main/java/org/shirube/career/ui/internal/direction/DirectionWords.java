// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.direction;

import java.util.Locale;
import org.shirube.career.api.plan.Direction;
import org.shirube.ui.component.Wording;

/** The direction in the language of whoever reads. */
public final class DirectionWords {

    private DirectionWords() {}

    public static String heading(Direction direction, Locale locale) {
        return Wording.isJapanese(locale)
                ? direction.text().headingJapanese()
                : direction.text().headingEnglish();
    }

    public static String text(Direction direction, Locale locale) {
        return Wording.isJapanese(locale)
                ? direction.text().japanese()
                : direction.text().english();
    }
}
