// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.person;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as people read them. */
final class Shown {

    private Shown() {}

    /** With one decimal: more would claim what a few estimates cannot tell. */
    static BigDecimal oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
