// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.html.Div;
import org.shirube.dialogue.api.Meeting;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** Says where a talk has come to lie on a day of appraisal, from which it is kept apart. */
final class ApartNotice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Services services;

    ApartNotice(Services services) {
        this.services = services;
    }

    void show(Meeting meeting) {
        boolean mustMove = services.appraisalDays().mustMove(services.actor(), meeting.id());
        boolean said = getChildren().findAny().isPresent();
        if (mustMove == said) {
            return;
        }
        removeAll();
        if (mustMove) {
            add(new Notice(Tone.CARE, getTranslation("dialogue.apart.mustMove"))
                    .withText(getTranslation("dialogue.apart.why")));
        }
    }
}
