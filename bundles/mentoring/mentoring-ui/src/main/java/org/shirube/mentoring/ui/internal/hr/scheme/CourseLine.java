// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeState;

/** The way of a scheme from its draft to its end, and where it is. */
final class CourseLine extends OrderedList {

    private static final long serialVersionUID = 1L;

    CourseLine(Scheme scheme) {
        addClassName("mentoring-hr-course");
        getElement().setAttribute("aria-label", getTranslation("mentoring.hr.course"));
        boolean matches = scheme.plan().kind().matches();
        Arrays.stream(SchemeState.values())
                .filter(state -> matches || state != SchemeState.MATCHING && state != SchemeState.RUNNING)
                .forEach(state -> add(step(state, scheme.state())));
    }

    private ListItem step(SchemeState state, SchemeState now) {
        ListItem step = new ListItem(getTranslation("mentoring.hr.state." + state));
        if (state == now) {
            step.getElement().setAttribute("aria-current", "step");
        }
        return step;
    }
}
