// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.html.Span;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.ImportRun;

/** A state as a word in a quiet shape. The colour repeats what the word says. */
public final class StatusPill extends Span {

    private static final long serialVersionUID = 1L;

    private StatusPill(String key, String tone) {
        setText(getTranslation(key));
        addClassNames("people-pill", "people-pill-" + tone);
    }

    public static StatusPill of(EmploymentStatus status) {
        String tone =
                switch (status) {
                    case ACTIVE -> "calm";
                    case ON_LEAVE -> "warm";
                    case SECONDED -> "cool";
                    case LEFT -> "faint";
                };
        return new StatusPill("people.status." + status, tone);
    }

    public static StatusPill of(ImportRun.State state) {
        String tone =
                switch (state) {
                    case READING, COMPARING, APPLYING -> "cool";
                    case WAITING -> "warm";
                    case APPLIED -> "calm";
                    case DISCARDED -> "faint";
                    case FAILED -> "alert";
                };
        return new StatusPill("people.imports.state." + state, tone);
    }

    /** A post beside the main one. */
    public static StatusPill concurrent() {
        return new StatusPill("people.post.concurrent", "cool");
    }
}
