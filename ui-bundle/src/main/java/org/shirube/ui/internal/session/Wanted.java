// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/**
 * The address somebody wanted before signing in. Kept in the session and not in the address of the sign-in page, because
 * an address can name a person.
 */
record Wanted(String path) {

    private static final int MAX_LENGTH = 2_000;

    static void keep(VaadinSession session, Location location) {
        String path = location.getPathWithQueryParameters();
        if (path.length() <= MAX_LENGTH) {
            session.setAttribute(Wanted.class, new Wanted(path));
        }
    }

    /** Takes it out; an address of this application only, the start page where none was kept. */
    static String take(VaadinSession session) {
        Optional<Wanted> kept = Optional.ofNullable(session.getAttribute(Wanted.class));
        session.setAttribute(Wanted.class, null);
        return inside(kept.map(Wanted::path).orElse(""));
    }

    /** Two slashes at the start would lead to another host. */
    static String inside(String path) {
        return "/" + path.replaceAll("^[/\\\\.\\s]+", "");
    }
}
