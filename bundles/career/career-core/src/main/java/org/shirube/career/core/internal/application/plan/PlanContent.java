// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanId;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.core.internal.application.keep.Kept;

/** A plan as it is kept. */
record PlanContent(
        String target,
        @Nullable LocalDate by,
        String growth,
        List<Need> needs,
        List<MarketNote> market,
        List<PlanStep> steps,
        boolean closed) {

    /** @throws IllegalArgumentException where the target is empty or too long */
    static PlanContent begun(String target, @Nullable LocalDate by) {
        PlanId none = new PlanId(new UUID(0, 0));
        return of(new Plan(none, target, by, "", List.of(), List.of(), List.of(), false, 0));
    }

    static PlanContent of(Plan plan) {
        return new PlanContent(
                plan.target(), plan.by(), plan.growth(), plan.needs(), plan.market(), plan.steps(), plan.closed());
    }

    static Plan plan(Kept<PlanContent> kept) {
        PlanContent content = kept.content();
        return new Plan(
                new PlanId(kept.id()),
                content.target,
                content.by,
                content.growth,
                content.needs,
                content.market,
                content.steps,
                content.closed,
                kept.version());
    }
}
