// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.step;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** Says that a month is being drawn, and gives way to it once it is. */
final class BeingDrawn extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 2_000;

    private final transient BooleanSupplier drawn;
    private @Nullable Registration polls;

    BeingDrawn(BooleanSupplier drawn) {
        this.drawn = drawn;
        getContent()
                .add(new Notice(Tone.INFO, getTranslation("career.stepFigures.drawing.title"))
                        .withText(getTranslation("career.stepFigures.drawing.text")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> {
            if (drawn.getAsBoolean()) {
                event.getUI().refreshCurrentRoute(false);
            }
        });
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }
}
