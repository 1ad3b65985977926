// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.shirube.ui.component.Shapes;

/** Something to read and to close again; the keyboard scrolls it, though nothing in it can be pressed. */
class TellingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TellingDialog(String title, Component... told) {
        setHeaderTitle(title);
        addClassName("sh-form");
        Div all = new Div(told);
        all.addClassName("mentoring-hr-telling");
        all.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", title);
        add(all);
        getFooter().add(Shapes.quietButton(getTranslation("mentoring.hr.close"), this::close));
    }
}
