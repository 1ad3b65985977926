// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;

/** A step as it is kept. */
record StepContent(YearMonth month, String words, Step.@Nullable Outcome outcome, String remark) {

    static final Kind<StepContent> KIND = new Kind<>("step", StepContent.class, Steps.MOST);

    static Step step(Kept<StepContent> kept) {
        return kept.content().toStep(kept.id());
    }

    private Step toStep(UUID id) {
        return new Step(id, month, words, outcome, remark);
    }
}
