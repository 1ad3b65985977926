// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.lasting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.shirube.dialogue.api.SharedTheme;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.dialogue.ui.internal.part.Shapes;

/** Moves the day to look back on a theme for two, or lets it rest now. */
final class UntilDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Runnable then;

    UntilDialog(Services services, SharedTheme theme, Runnable then) {
        this.then = then;
        setHeaderTitle(getTranslation("dialogue.forTwo.move"));
        UntilField until = new UntilField(services.today());
        Span title = new Span(theme.words());
        title.addClassName("talks-theme");
        add(Shapes.stack(title, until, Shapes.quiet(getTranslation("dialogue.forTwo.move.help"))));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        new Button(
                                getTranslation("dialogue.forTwo.end"),
                                click -> act(
                                        () -> services.lasting().sharedThemes().end(services.actor(), theme.id()))),
                        Shapes.mainButton(getTranslation("dialogue.forTwo.move.do"), () -> {
                            if (until.fits()) {
                                act(() -> services.lasting()
                                        .sharedThemes()
                                        .extend(services.actor(), theme.id(), until.getValue()));
                            }
                        }));
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
