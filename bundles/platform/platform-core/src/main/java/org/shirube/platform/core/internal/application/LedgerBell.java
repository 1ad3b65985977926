// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.osgi.service.component.annotations.Component;

/** Tells the dispatcher of this node that rows were committed on this node, so that it need not wait for its next look. */
@Component(service = LedgerBell.class)
public final class LedgerBell {

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    void ring() {
        listeners.forEach(Runnable::run);
    }

    void onRing(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
