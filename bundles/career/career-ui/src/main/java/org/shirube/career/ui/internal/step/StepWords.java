// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shirube.career.api.step.Step;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** How months and outcomes are written: 2026年4月, April 2026. */
final class StepWords {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private StepWords() {}

    static String month(YearMonth month) {
        return (Wording.isJapanese(UI.getCurrent().getLocale()) ? JAPANESE : ENGLISH).format(month);
    }

    static StatusPill pill(Component where, Step.Outcome outcome) {
        Tone tone = outcome == Step.Outcome.DONE ? Tone.GOOD : Tone.INFO;
        return new StatusPill(tone, where.getTranslation("career.step.outcome." + outcome));
    }
}
