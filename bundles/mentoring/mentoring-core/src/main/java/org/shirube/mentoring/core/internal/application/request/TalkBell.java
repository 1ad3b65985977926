// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;

/** Rings where pairs began or ended, for whoever plans their talks. */
@Component(service = TalkBell.class)
public final class TalkBell {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Until the handle is closed. The listener returns at once. */
    public AutoCloseable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void ring() {
        listeners.forEach(Runnable::run);
    }
}
