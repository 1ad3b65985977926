// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Theme;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Says a theme for two in better words, moves its day to look back, or lets it rest now. */
final class UntilDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Runnable then;

    UntilDialog(Services services, SharedTheme theme, Runnable then) {
        this.then = then;
        setHeaderTitle(getTranslation("dialogue.forTwo.move"));
        UntilField until = new UntilField(services.today());
        until.setValue(theme.until().isBefore(until.getMin()) ? until.getValue() : theme.until());
        TextField words = new TextField(getTranslation("dialogue.forTwo.words"), theme.words(), "");
        words.setMaxLength(Theme.MAX_WORDS);
        words.setWidthFull();
        add(Shapes.stack(
                new VisibilityLine(getTranslation("dialogue.visible.two")),
                words,
                until,
                Shapes.quiet(getTranslation("dialogue.forTwo.move.help"))));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        new Button(
                                getTranslation("dialogue.forTwo.end"),
                                click -> act(
                                        () -> services.lasting().sharedThemes().end(services.actor(), theme.id()))),
                        Shapes.mainButton(getTranslation("dialogue.forTwo.move.do"), () -> {
                            if (until.fits()) {
                                act(() -> change(services, theme, words.getValue(), until.getValue()));
                            }
                        }));
    }

    private static void change(Services services, SharedTheme theme, String words, LocalDate until) {
        SharedThemes themes = services.lasting().sharedThemes();
        if (!words.isBlank() && !words.strip().equals(theme.words())) {
            themes.reword(services.actor(), theme.id(), words);
        }
        if (!until.equals(theme.until())) {
            themes.extend(services.actor(), theme.id(), until);
        }
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            Notification.show(getTranslation("dialogue.changed"));
        }
        close();
        then.run();
    }
}
