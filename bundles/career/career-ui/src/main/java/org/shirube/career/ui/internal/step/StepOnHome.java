// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.step.Steps;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.HomePart;
import org.shirube.ui.Visit;

/** On the first page: the step of this month, to declare in one line or to look at (F107). */
@org.osgi.service.component.annotations.Component
public final class StepOnHome implements HomePart {

    private final Steps steps;
    private final Visit visit;

    @Activate
    public StepOnHome(@Reference Steps steps, @Reference Visit visit) {
        this.steps = steps;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(Actor actor) {
        if (actor.person().isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        where.add(new StepNow(steps, visit, () -> {}, StepNow.all(where)));
        return Optional.of(where);
    }
}
