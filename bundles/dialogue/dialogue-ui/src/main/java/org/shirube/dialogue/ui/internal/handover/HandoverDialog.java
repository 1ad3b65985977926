// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.handover;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.FormerPairing;
import org.shirube.dialogue.api.Handover;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Asks what a new manager may read. Everything is off until the member turns it on. */
final class HandoverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Pairing from;
    private final transient Pairing to;
    private final transient Runnable decided;
    private final Checkbox todos = new Checkbox(getTranslation("dialogue.handover.todos"));
    private final Checkbox themes = new Checkbox(getTranslation("dialogue.handover.themes"));
    private final TextArea letter = new TextArea(getTranslation("dialogue.handover.letter"));

    HandoverDialog(Services services, FormerPairing former, Pairing to, Runnable decided) {
        this.services = services;
        this.from = former.pairing();
        this.to = to;
        this.decided = decided;
        String name = Wording.name(services.name(to.partner()), getLocale());
        setHeaderTitle(getTranslation("dialogue.handover.title", name));
        setWidth("34rem");
        letter.setMinHeight("7rem");
        fill(former.handover());
        letter.setMaxLength(Handover.MAX_LETTER);
        letter.setWidthFull();
        letter.setHelperText(getTranslation("dialogue.handover.letter.help"));
        add(Shapes.stack(new VisibilityLine(getTranslation("dialogue.handover.visible", name)), todos, themes, letter));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.handover.do"), this::decide));
    }

    private void fill(@Nullable Handover before) {
        if (before != null) {
            todos.setValue(before.todos());
            themes.setValue(before.themes());
            letter.setValue(before.letter());
        }
    }

    private void decide() {
        services.handovers()
                .decide(services.actor(), from.id(), to.id(), todos.getValue(), themes.getValue(), letter.getValue());
        close();
        decided.run();
    }
}
