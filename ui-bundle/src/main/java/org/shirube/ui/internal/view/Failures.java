// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import java.util.UUID;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what happened, what was kept and what to do, and gives a number by which the log can be searched. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MILLIS = 12_000;

    private Failures() {}

    /** Translates one of the shell's texts. */
    public interface Words {
        /** The text of this key, filled in. */
        String of(String key, Object... params);
    }

    /** A notice about a failure; the failure itself goes to the log only, as it may name persons. */
    static Notice report(Words words, Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Failure {} on a screen", number, failure);
        return new Notice(Tone.BAD, words.of("shell.failure.title"))
                .withText(words.of("shell.failure.kept"))
                .withText(words.of("shell.failure.todo", number));
    }

    /** For failures in a click or a background task: the screen stays, a message comes up. */
    public static void show(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("A failure without a screen", event.getThrowable());
            return;
        }
        Notification message = new Notification();
        message.setDuration(SHOWN_MILLIS);
        message.setPosition(Position.TOP_CENTER);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> message.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(ui.getTranslation("shell.close"));
        Div body = new Div(notice(ui, event.getThrowable()), close);
        body.addClassName("sh-failure");
        message.add(body);
        message.open();
    }

    private static Notice notice(UI ui, Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return new Notice(Tone.BAD, ui.getTranslation("shell.denied.title"))
                    .withText(ui.getTranslation("shell.denied.action"));
        }
        return report(ui::getTranslation, failure);
    }
}
