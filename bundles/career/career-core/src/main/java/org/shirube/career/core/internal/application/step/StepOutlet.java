// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.step;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.crafting.Outlet;
import org.shirube.career.api.step.Steps;
import org.shirube.platform.api.actor.Actor;

/** What comes out of a worksheet becomes the step of this month, where there is none yet. All of its words stay in the worksheet. */
@Component
public final class StepOutlet implements Outlet {

    private final Steps steps;

    @Activate
    public StepOutlet(@Reference Steps steps) {
        this.steps = steps;
    }

    @Override
    public Kind kind() {
        return Kind.NEXT_STEP;
    }

    @Override
    public boolean isOpen(Actor member) {
        return steps.current(member).isEmpty();
    }

    @Override
    public void take(Actor member, String words) {
        steps.declare(
                member, words.length() <= Steps.MAX_WORDS ? words : words.substring(0, Steps.MAX_WORDS - 1) + "…");
    }
}
