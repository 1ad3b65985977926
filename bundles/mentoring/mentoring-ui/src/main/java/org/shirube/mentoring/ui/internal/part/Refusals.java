// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import com.vaadin.flow.component.Component;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** What to say of something that does not fit how things are: what happened, what was kept, and what to do. */
public final class Refusals {

    private Refusals() {}

    public static Notice notice(Component where, MentoringRefusedException refused) {
        String key = "mentoring.refused." + refused.reason();
        return new Notice(Tone.BAD, where.getTranslation(key)).withText(where.getTranslation(key + ".what"));
    }
}
