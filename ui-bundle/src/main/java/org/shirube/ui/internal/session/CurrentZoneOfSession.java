// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.shirube.ui.CurrentZone;

/** The browser tells its zone once, on the sign-in page at the latest, and the session keeps it. */
@Component(service = CurrentZone.class)
public class CurrentZoneOfSession implements CurrentZone {

    private record Told(ZoneId zone) {}

    @Override
    public ZoneId get() {
        return find();
    }

    /** The zone of this request. */
    public static ZoneId find() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(Told.class))
                .map(Told::zone)
                .orElseGet(ZoneId::systemDefault);
    }

    static void ask(UI ui) {
        ui.getPage().retrieveExtendedClientDetails(details -> keep(ui.getSession(), details.getTimeZoneId()));
    }

    private static void keep(VaadinSession session, @Nullable String told) {
        zone(told).ifPresent(zone -> session.setAttribute(Told.class, new Told(zone)));
    }

    /** What the browser says is input like any other. */
    static Optional<ZoneId> zone(@Nullable String told) {
        try {
            return told == null || told.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(told));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
