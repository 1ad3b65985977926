// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Asks for the words of a theme for two, and until when. */
final class ProposeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Pairing pairing;
    private final transient Runnable then;
    private final TextField words = new TextField();
    private final UntilField until;

    ProposeDialog(Services services, Pairing pairing, Runnable then) {
        this.services = services;
        this.pairing = pairing;
        this.then = then;
        this.until = new UntilField(services.today());
        setHeaderTitle(getTranslation("dialogue.forTwo.propose"));
        words.setLabel(getTranslation("dialogue.forTwo.words"));
        words.setHelperText(getTranslation("dialogue.forTwo.words.help"));
        words.setMaxLength(Theme.MAX_WORDS);
        words.setWidthFull();
        words.setErrorMessage(getTranslation("dialogue.forTwo.words.missing"));
        add(Shapes.stack(new VisibilityLine(getTranslation("dialogue.visible.two")), words, until));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.forTwo.propose.do"), this::propose));
    }

    private void propose() {
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid() || !until.fits()) {
            return;
        }
        try {
            services.lasting()
                    .sharedThemes()
                    .propose(services.actor(), pairing.id(), words.getValue(), until.getValue());
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        close();
        then.run();
    }
}
