// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.shirube.ui.component.ScreenBody;

/** The body of a screen of this module, with the module's style sheet. */
@StyleSheet("./assets/mentoring/mentoring.css")
public final class Styled extends ScreenBody {

    private static final long serialVersionUID = 1L;

    public Styled() {
        addClassName("mentoring-screen");
    }
}
