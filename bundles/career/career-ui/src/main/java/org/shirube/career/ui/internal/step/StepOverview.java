// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.step.Steps;
import org.shirube.career.ui.internal.part.OverviewPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.ui.Visit;

/** On the overview: the step of this month comes first. */
@org.osgi.service.component.annotations.Component
public final class StepOverview implements OverviewPart {

    private final Steps steps;
    private final Visit visit;

    @Activate
    public StepOverview(@Reference Steps steps, @Reference Visit visit) {
        this.steps = steps;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component card() {
        Styled where = new Styled();
        where.add(new StepNow(steps, visit, () -> {}, StepNow.all(where)));
        return where;
    }
}
