// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.step.Step;
import org.shirube.career.api.step.Steps;
import org.shirube.career.ui.internal.part.SharedPart;
import org.shirube.career.ui.internal.part.Styled;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;

/** The steps that somebody shares with whoever looks. */
@org.osgi.service.component.annotations.Component
public final class SharedSteps implements SharedPart {

    private final Steps steps;
    private final Visit visit;

    @Activate
    public SharedSteps(@Reference Steps steps, @Reference Visit visit) {
        this.steps = steps;
        this.visit = visit;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(EmployeeId owner) {
        List<Step> shared = steps.of(visit.actor(), owner);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Styled where = new Styled();
        OrderedList list = new OrderedList();
        list.addClassName("career-trail");
        shared.forEach(step -> list.add(new StepItem(step)));
        where.add(new Card(where.getTranslation("career.part.STEPS"), list));
        return Optional.of(where);
    }
}
