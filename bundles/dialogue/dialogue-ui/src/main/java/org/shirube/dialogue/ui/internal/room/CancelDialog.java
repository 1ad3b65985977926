// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.shirube.dialogue.api.Meetings;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** Asks why a talk does not take place. */
final class CancelDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What to do then. */
    @FunctionalInterface
    interface Then {
        void with(boolean missed, String word);
    }

    /**
     * @param late whether its time has come, so that it may also have been missed
     */
    CancelDialog(Supplier<Boolean> late, Then then) {
        TextArea word = new TextArea(getTranslation("dialogue.cancel.word"));
        word.setMaxLength(Meetings.MAX_WORD);
        word.setWidthFull();
        setHeaderTitle(getTranslation("dialogue.cancel.title"));
        add(Shapes.stack(new VisibilityLine(getTranslation("dialogue.visible.two")), word));
        getFooter().add(Shapes.quietButton(getTranslation("dialogue.cancel.not"), this::close));
        if (late.get()) {
            getFooter().add(new Button(getTranslation("dialogue.cancel.missed"), click -> end(then, true, word)));
        }
        getFooter().add(Shapes.mainButton(getTranslation("dialogue.cancel.do"), () -> end(then, false, word)));
    }

    private void end(Then then, boolean missed, TextArea word) {
        close();
        then.with(missed, word.getValue());
    }
}
