// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.ui.internal.part.Links;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.When;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.WayLink;

/** The last talks as a quiet row of dots, the fuller the clearer; oldest first. */
final class ClarityStrip extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param newestFirst talks of a pairing
     */
    ClarityStrip(Services services, List<Meeting> newestFirst) {
        OrderedList dots = new OrderedList();
        dots.addClassName("talks-strip");
        dots.getElement().setAttribute("aria-label", getTranslation("dialogue.strip"));
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Meeting meeting = newestFirst.get(i);
            if (!meeting.pending()) {
                dots.add(new ListItem(dot(services, meeting)));
            }
        }
        getContent().add(dots, Shapes.quiet(getTranslation("dialogue.strip.read")));
        setVisible(dots.getChildren().findAny().isPresent());
    }

    private WayLink dot(Services services, Meeting meeting) {
        Integer clarity = meeting.clarity();
        String when = When.at(meeting.appointment().starts(), services.zone(), getLocale());
        String said = clarity == null
                ? getTranslation("dialogue.state." + meeting.state())
                : getTranslation("dialogue.strip.clarity", clarity);
        WayLink link = new WayLink(Links.talk(meeting.id()), "");
        link.getElement()
                .setAttribute("data-clarity", clarity == null ? "" : clarity.toString())
                .setAttribute("aria-label", when + " " + said)
                .setAttribute("title", when + " " + said);
        return link;
    }
}
