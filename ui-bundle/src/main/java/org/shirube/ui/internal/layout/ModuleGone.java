// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import org.shirube.ui.component.EmptyState;

/** In place of a screen whose module was taken away while somebody stood on it. */
class ModuleGone extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier back;

    ModuleGone(BooleanSupplier back) {
        this.back = back;
        getElement().setAttribute("role", "alert");
        add(new EmptyState(getTranslation("shell.gone.title"), getTranslation("shell.gone.text"))
                .withExample(getTranslation("shell.gone.kept"))
                .withAction(
                        getTranslation("shell.home.back"), () -> UI.getCurrent().navigate("")));
    }

    boolean isBack() {
        return back.getAsBoolean();
    }
}
