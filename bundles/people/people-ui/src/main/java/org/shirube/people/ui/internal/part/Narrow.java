// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Tells whether the page is too narrow for rows of several columns. */
public final class Narrow {

    private static final int WIDTH = 640;

    private Narrow() {}

    /** Tells it when the component is attached, and whenever the page changes its width, until it is detached. */
    public static void watch(Component component, Consumer<Boolean> then) {
        component.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            page.retrieveExtendedClientDetails(details -> then.accept(details.getWindowInnerWidth() < WIDTH));
            Registration watch =
                    page.addBrowserWindowResizeListener(resized -> then.accept(resized.getWidth() < WIDTH));
            component.addDetachListener(detached -> {
                watch.remove();
                detached.unregisterListener();
            });
        });
    }
}
