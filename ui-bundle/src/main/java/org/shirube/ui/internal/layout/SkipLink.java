// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard: past the menu, to the screen. */
class SkipLink extends NativeButton {

    static final String TARGET = "shirube-main";

    private static final long serialVersionUID = 1L;

    SkipLink() {
        addClassName("sh-skip");
        setText(getTranslation("shell.skip"));
        addClickListener(
                click -> click.getSource().getElement().executeJs("document.getElementById($0).focus()", TARGET));
    }
}
