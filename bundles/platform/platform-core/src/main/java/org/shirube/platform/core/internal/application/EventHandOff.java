// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.shirube.platform.api.ledger.LedgerConsumer;
import org.shirube.platform.api.ledger.LedgerEntry;

/**
 * Hands rows to EventAdmin under {@code org/shirube/ledger/<kind with slashes>}, one at a time and waiting for the handlers.
 * With several nodes one of them gets the event.
 */
@Component
public final class EventHandOff implements LedgerConsumer {

    private static final String TOPIC = "org/shirube/ledger/";

    private final EventAdmin events;

    @Activate
    public EventHandOff(@Reference EventAdmin events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "platform.events";
    }

    @Override
    public void accept(LedgerEntry entry) {
        String topic = TOPIC + entry.kind().replace('.', '/');
        events.sendEvent(new Event(topic, Map.of("entry", entry)));
    }
}
