// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.Component;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.Change;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;

/** The states of this module as pills. */
public final class Pills {

    private Pills() {}

    public static StatusPill of(Component where, EmploymentStatus status) {
        Tone tone =
                switch (status) {
                    case ACTIVE -> Tone.GOOD;
                    case ON_LEAVE -> Tone.CARE;
                    case SECONDED -> Tone.INFO;
                    case LEFT -> Tone.NEUTRAL;
                };
        return pill(where, tone, "people.status." + status);
    }

    public static StatusPill of(Component where, ImportRun.State state) {
        Tone tone =
                switch (state) {
                    case READING, COMPARING, APPLYING -> Tone.INFO;
                    case WAITING -> Tone.CARE;
                    case APPLIED -> Tone.GOOD;
                    case DISCARDED -> Tone.NEUTRAL;
                    case FAILED -> Tone.BAD;
                };
        return pill(where, tone, "people.imports.state." + state);
    }

    public static StatusPill of(Component where, Change.Kind kind) {
        Tone tone =
                switch (kind) {
                    case CREATED -> Tone.GOOD;
                    case CHANGED -> Tone.INFO;
                    case ENDED -> Tone.CARE;
                };
        return pill(where, tone, "people.change." + kind);
    }

    /** A post beside the main one. */
    public static StatusPill concurrent(Component where) {
        return pill(where, Tone.INFO, "people.post.concurrent");
    }

    private static StatusPill pill(Component where, Tone tone, String key) {
        return new StatusPill(tone, where.getTranslation(key));
    }
}
