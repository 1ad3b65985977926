// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** What to say of something that was refused: what happened, what was kept, what to do. */
public final class Refused {

    private Refused() {}

    public static Notice notice(Component where, MentoringRefusedException.Reason reason) {
        String key = "mentoring.hr.refused." + reason;
        return new Notice(Tone.BAD, where.getTranslation(key)).withText(where.getTranslation(key + ".text"));
    }

    /** Empty for what is no refusal. */
    static Optional<Notice> notice(Component where, RuntimeException thrown) {
        return thrown instanceof MentoringRefusedException refused
                ? Optional.of(notice(where, refused.reason()))
                : Optional.empty();
    }
}
