// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.shirube.dialogue.api.LookBack;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Asks what changed, and whether to go on. What was said before in the same round is there to be said better. */
final class LookBackDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient SharedTheme theme;
    private final transient Runnable then;
    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Boolean> goOn = new RadioButtonGroup<>();

    LookBackDialog(Services services, SharedTheme theme, Runnable then) {
        this.services = services;
        this.theme = theme;
        this.then = then;
        setHeaderTitle(getTranslation("dialogue.forTwo.lookBack.title"));
        Span title = new Span(theme.words());
        title.addClassName("talks-theme");
        words.setLabel(getTranslation("dialogue.forTwo.changed"));
        words.setMaxLength(LookBack.MAX_WORDS);
        words.setWidthFull();
        words.setMinHeight("7rem");
        words.setErrorMessage(getTranslation("dialogue.forTwo.changed.missing"));
        goOn.addClassName("talks-choice");
        goOn.setLabel(getTranslation("dialogue.forTwo.now"));
        goOn.setItems(true, false);
        goOn.setItemLabelGenerator(value -> getTranslation(value ? "dialogue.forTwo.goOn" : "dialogue.forTwo.rest"));
        goOn.setErrorMessage(getTranslation("dialogue.forTwo.now.missing"));
        goOn.setHelperText(getTranslation("dialogue.forTwo.now.help"));
        goOn.setVisible(theme.state() == SharedTheme.State.RUNNING);
        theme.lookBacks().stream()
                .filter(said -> said.round() == theme.round() && said.by().equals(services.me()))
                .forEach(said -> {
                    words.setValue(said.words());
                    goOn.setValue(said.goOn());
                });
        add(Shapes.stack(new VisibilityLine(getTranslation("dialogue.visible.two")), title, words, goOn));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.forTwo.say"), this::say));
    }

    private void say() {
        boolean asked = theme.state() == SharedTheme.State.RUNNING;
        words.setInvalid(words.getValue().isBlank());
        goOn.setInvalid(asked && goOn.getValue() == null);
        if (words.isInvalid() || goOn.isInvalid()) {
            return;
        }
        services.lasting()
                .sharedThemes()
                .lookBack(services.actor(), theme.id(), words.getValue(), asked && goOn.getValue());
        close();
        then.run();
    }
}
