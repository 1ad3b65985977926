// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Wording;

/** What one of the two said when looking back. */
final class LookBackLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    LookBackLine(Services services, LookBack said) {
        Paragraph words = new Paragraph(said.words());
        words.addClassName("talks-mine");
        String wish = getTranslation(said.goOn() ? "dialogue.forTwo.goOn" : "dialogue.forTwo.rest");
        String who = Wording.name(services.name(said.by()), getLocale());
        getContent()
                .add(Shapes.quiet(
                        getTranslation("dialogue.forTwo.said", who, Wording.day(said.on(), getLocale()), wish)));
        getContent().add(words);
    }
}
