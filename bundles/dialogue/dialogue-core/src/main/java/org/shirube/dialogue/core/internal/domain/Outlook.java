// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.SharedThemes;

/** What becomes of a theme for two after a look back. */
public enum Outlook {
    /** Both want to go on. */
    GO_ON,
    /** Both want to let it rest. */
    REST,
    /** One has not said, or they differ: they talk about it. */
    OPEN;

    private static final int TWO = 2;

    /**
     * @param said everything that was said
     * @param round the round it is about
     */
    public static Outlook of(Collection<LookBack> said, int round) {
        List<Boolean> wishes = said.stream()
                .filter(lookBack -> lookBack.round() == round)
                .map(LookBack::goOn)
                .toList();
        if (wishes.size() < TWO || wishes.stream().distinct().count() > 1) {
            return OPEN;
        }
        return wishes.get(0) ? GO_ON : REST;
    }

    /** Whether a day to look back is within what two people can keep in mind. */
    public static boolean allowed(LocalDate today, LocalDate until) {
        return !until.isBefore(today.plusDays(SharedThemes.MIN_DAYS))
                && !until.isAfter(today.plusDays(SharedThemes.MAX_DAYS));
    }
}
