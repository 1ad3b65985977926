// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.ui.internal.part.Links;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.WayLink;

/** What was just done on the chart, read aloud, with the way to the words of the event. */
final class Said extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EventWords words = new EventWords(this);

    Said() {
        getContent().addClassNames("ll-said", "career-no-print");
        getContent().getElement().setAttribute("role", "status");
    }

    /** @param key of a sentence about the event's title, its feeling then and its meaning now */
    void done(LifelineEvent event, String key) {
        String sentence = words.text(
                key,
                event.experience().title(),
                EventWords.signed(event.then()),
                EventWords.signed(event.now().value()));
        getContent().removeAll();
        getContent()
                .add(Shapes.line(
                        Shapes.quiet(sentence), new WayLink(Links.event(event.id()), words.text("said.more"))));
    }

    /** That nothing was done, and why. */
    void refused(String title, String text) {
        getContent().removeAll();
        getContent().add(new Notice(Tone.CARE, title).withText(text));
    }
}
