// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.career.api.StageDistribution;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/**
 * Tells HR where so many are at the first stage that a programme is called for, rather than each manager (F41). It stands only
 * where the figures may be told, and names nobody.
 */
final class ProgrammeHint extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProgrammeHint(StageDistribution stages) {
        setVisible(stages.programmeHint());
        if (stages.programmeHint()) {
            int first = stages.bands().get(0).people();
            getContent()
                    .add(new Notice(Tone.CARE, getTranslation("dialogue.reality.programme", first, stages.chosen()))
                            .withText(getTranslation("dialogue.reality.programme.text")));
        }
    }
}
