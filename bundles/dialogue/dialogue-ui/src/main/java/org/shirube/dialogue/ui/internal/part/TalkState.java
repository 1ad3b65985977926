// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import org.shirube.dialogue.api.Meeting;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** Where a talk stands, as a pill. */
public final class TalkState {

    private TalkState() {}

    /** Where a talk stands. */
    public static StatusPill pill(com.vaadin.flow.component.Component where, Meeting.State state) {
        Tone tone =
                switch (state) {
                    case PLANNED -> Tone.CARE;
                    case PREPARED -> Tone.INFO;
                    case HELD, CLOSED -> Tone.GOOD;
                    case CANCELLED, MISSED -> Tone.NEUTRAL;
                };
        return new StatusPill(tone, where.getTranslation("dialogue.state." + state));
    }
}
