// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** Says that it is time for an annual career talk; nothing where it is not. */
public final class AnnualNotice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public AnnualNotice(Services services, Pairing pairing) {
        boolean due = services.lasting().years().annualDue(services.actor(), pairing.id());
        setVisible(due);
        if (due) {
            getContent()
                    .add(new Notice(Tone.CARE, getTranslation("dialogue.annual.time"))
                            .withText(getTranslation("dialogue.annual.time.how")));
        }
    }
}
