// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;

/** Says on which day the two met. */
final class MetDialog {

    private MetDialog() {}

    static FieldDialog of(Services services, Pair pair, Acts acts) {
        LocalDate today = services.visit().today();
        DatePicker day = Inputs.day(acts.getTranslation("mentoring.met.day"), today);
        day.setMin(pair.since());
        day.setMax(today);
        day.setErrorMessage(acts.getTranslation("mentoring.met.range", Words.day(pair.since())));
        return new MentoringDialog(
                        acts.getTranslation("mentoring.met"),
                        acts.getTranslation("mentoring.met.visible"),
                        acts.kept("mentoring.met.done"))
                .with(day)
                .keeping(acts.getTranslation("mentoring.keep"), () -> {
                    LocalDate value = day.getValue();
                    boolean fits = fits(value, pair, today);
                    day.setInvalid(!fits);
                    if (fits) {
                        services.pairs().met(services.actor(), pair.id(), value);
                    }
                    return fits;
                });
    }

    private static boolean fits(@Nullable LocalDate day, Pair pair, LocalDate today) {
        return day != null && !day.isBefore(pair.since()) && !day.isAfter(today);
    }
}
