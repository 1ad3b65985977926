// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.shirube.ui.Tidings;

/** A few threads for the pages of all modules. */
@Component
public final class Couriers implements Tidings {

    private static final int AT_ONCE = 4;

    private final ExecutorService couriers =
            Executors.newFixedThreadPool(AT_ONCE, work -> new Thread(work, "shirube-tidings"));

    @Deactivate
    void stop() {
        couriers.shutdownNow();
    }

    @Override
    public void to(UI ui, Command work) {
        couriers.execute(() -> {
            if (ui.isAttached()) {
                ui.access(work);
            }
        });
    }
}
