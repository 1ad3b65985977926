// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.WayLink;

/** What an address is about is not there, or no longer. */
public final class Unknown extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public Unknown() {
        getContent()
                .add(
                        new WayLink(Links.DESK, getTranslation("mentoring.hr.back")),
                        new EmptyState(
                                getTranslation("mentoring.hr.unknown.title"),
                                getTranslation("mentoring.hr.unknown.text")));
    }

    /** An id of an address that is none is refused like one of something that is gone. */
    public static <T> T known(@Nullable T id) {
        if (id == null) {
            throw new MentoringRefusedException(Reason.CHANGED_ELSEWHERE);
        }
        return id;
    }
}
