// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import org.shirube.ui.component.WayLink;

/** The way back to all talks. */
public final class Back extends WayLink {

    private static final long serialVersionUID = 1L;

    public Back() {
        super(Links.TALKS, "");
        setText(getTranslation("dialogue.back"));
        addClassNames("talks-back", "talks-no-print");
    }
}
