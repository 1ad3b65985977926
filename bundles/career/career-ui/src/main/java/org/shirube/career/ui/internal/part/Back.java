// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import org.shirube.ui.component.WayLink;

/** The way back to the overview. */
public final class Back extends WayLink {

    private static final long serialVersionUID = 1L;

    public Back() {
        super(Links.CAREER, "");
        setText(getTranslation("career.back"));
        addClassNames("career-back", "career-no-print");
    }
}
