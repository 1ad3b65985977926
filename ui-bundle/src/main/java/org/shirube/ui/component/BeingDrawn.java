// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Says that figures are being drawn, looks every two seconds, and gives way to them once they are there. */
public final class BeingDrawn extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 2_000;

    private final transient BooleanSupplier drawn;
    private final transient Runnable show;
    private @Nullable Registration polls;

    /**
     * @param title one line that says what is drawn
     * @param drawn whether they are there; asked on the page's own thread
     * @param show puts them in this place
     */
    public BeingDrawn(String title, BooleanSupplier drawn, Runnable show) {
        this.drawn = drawn;
        this.show = show;
        getContent().add(new Notice(Tone.INFO, title).withText(getTranslation("shell.drawing")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(this::look);
        event.getUI().setPollInterval(POLL_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look(PollEvent event) {
        if (drawn.getAsBoolean()) {
            show.run();
        }
    }
}
