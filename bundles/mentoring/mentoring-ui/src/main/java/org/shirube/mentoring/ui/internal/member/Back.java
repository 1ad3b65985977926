// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.ui.component.WayLink;

/** The way back to what one takes part in. */
final class Back extends WayLink {

    private static final long serialVersionUID = 1L;

    Back() {
        super(Links.MENTORING, "");
        setText(getTranslation("mentoring.back"));
        addClassName("mentoring-back");
    }
}
