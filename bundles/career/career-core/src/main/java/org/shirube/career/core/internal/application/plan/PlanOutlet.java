// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.LimitReachedException;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.plan.Plan;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;

/** What comes out of a worksheet becomes a step of the newest open plan. */
@Component
public final class PlanOutlet implements Outlet {

    private final PlanService plans;
    private final UuidV7 ids;

    @Activate
    public PlanOutlet(@Reference PlanService plans, @Reference Clock clock) {
        this.plans = plans;
        this.ids = new UuidV7(clock);
    }

    @Override
    public Kind kind() {
        return Kind.PLAN_STEP;
    }

    @Override
    public boolean isOpen(Actor member) {
        return newest(member).isPresent();
    }

    @Override
    public void take(Actor member, String words) {
        Plan plan = newest(member).orElseThrow(ChangedElsewhereException::new);
        if (plan.steps().size() >= Plan.MOST) {
            throw new LimitReachedException("plan.step", Plan.MOST);
        }
        List<PlanStep> steps = new ArrayList<>(plan.steps());
        steps.add(new PlanStep(ids.get(), words, null, PlanStep.State.OPEN));
        plans.save(member, plan.withSteps(steps));
    }

    private Optional<Plan> newest(Actor member) {
        return plans.own(member).stream().filter(plan -> !plan.closed()).findFirst();
    }
}
