// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.workshop;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Brings news to pages. Vaadin lets whoever calls {@code access} do the work of the page it is called for, where that page rests at
 * the moment; so whoever moves a workshop on would wait for the pages of all who are in it.
 */
@Component(service = Couriers.class)
public final class Couriers {

    private final ExecutorService couriers =
            Executors.newFixedThreadPool(2, work -> new Thread(work, "shirube-workshop-news"));

    @Deactivate
    void stop() {
        couriers.shutdownNow();
    }

    /** Lets a page do something, soon. A page that is gone does nothing. */
    void to(UI ui, Command work) {
        couriers.execute(() -> {
            if (ui.isAttached()) {
                ui.access(work);
            }
        });
    }
}
