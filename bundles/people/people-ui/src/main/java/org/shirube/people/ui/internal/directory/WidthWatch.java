// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.directory;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;

/** Tells the width of the page until it is stopped. */
final class WidthWatch {

    private final Registration registration;

    WidthWatch(Page page, IntConsumer then) {
        this.registration = page.addBrowserWindowResizeListener(event -> then.accept(event.getWidth()));
    }

    void stop(DetachEvent event) {
        registration.remove();
        event.unregisterListener();
    }
}
